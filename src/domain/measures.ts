/** Of which day (ISO) and which commit of the site something was measured. */
type Measured = { readonly date: string; readonly commit: string }

/** A number of the bench as medians: milliseconds or megabytes, as its name ends; null where a page has no such thing. */
export type MeasuredTime = {
  readonly scenario: string
  readonly number: string
  readonly profile: string
  readonly site: number
  readonly floor: number | null // MapLibre alone with the same points
  readonly leaflet: number | null
}

/** A promise about speed: the ratio that was measured beside another page, and the most it may be. */
export type MeasuredGoal = {
  readonly goal: string
  readonly profile: string
  readonly beside: string
  readonly ratio: number
  readonly most: number
  readonly met: boolean
}

/** What the long runs measured of the site, as its build publishes it; null where no run was made. */
export type Measures = {
  readonly speed:
    | (Measured & {
        readonly machine: string
        readonly times: readonly MeasuredTime[]
        readonly goals: readonly MeasuredGoal[]
      })
    | null
  readonly axe:
    | (Measured & {
        readonly axe: string // version
        readonly audits: number // of a page on a screen
        readonly pages: number
        readonly broken: number // rules
      })
    | null
  readonly faults: (Measured & { readonly survived: number }) | null // pairs of a part and what happened to it
}
