/** A published figure of one région, quoted as it was published. */
export type Figure = {
  readonly region: string // official code
  readonly what: string // who was asked, and what they said
  readonly value: number
  readonly unit: string
  readonly when: string // survey and day of publication, for reading
  readonly note: string // what its source says of the perimeter or of the base, '' for nothing
  readonly sure: boolean // read in a first-hand source
  readonly sources: readonly string[] // addresses or references
}

/** The regional figures, and the régions whose studies exist or may exist but were not read. */
export type Figures = { readonly figures: readonly Figure[]; readonly gaps: readonly string[] }
