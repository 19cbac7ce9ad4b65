/** A published figure of one région, quoted as it was published. */
export type Figure = {
  readonly region: string // official code
  readonly what: string // who was asked, and what they said
  readonly value: number
  readonly unit: string
  readonly when: string // survey and day of publication, for reading
  readonly perimeter: string // what it was measured on, '' for the whole région
  readonly note: string // what else must be said of it, '' for nothing
  readonly sure: boolean // whether whoever noted it trusts it fully
  readonly sources: readonly string[] // addresses or references
}

/** The regional figures, and the régions whose studies exist or may exist but were not read. */
export type Figures = { readonly figures: readonly Figure[]; readonly gaps: readonly string[] }
