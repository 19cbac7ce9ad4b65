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
  readonly ratio: number | null // null: the other page has none
  readonly most: number
  readonly met: boolean
}

/** How many journeys of readers passed in another browser engine than Chromium. */
export type MeasuredEngine = {
  readonly engine: string
  readonly version: string
  readonly passed: number
  readonly failed: number
  readonly notRun: number
}

/** What a list of so many organisations costs: milliseconds of one act; null where no page was opened with it. */
export type MeasuredSize = {
  readonly rows: number
  readonly filterMs: number // with the counts of every option
  readonly nearestMs: number // the ten nearest, once the index is built
  readonly listMs: number | null // from a press in the page to its list
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
  readonly engines: (Measured & { readonly engines: readonly MeasuredEngine[] }) | null
  readonly soak:
    | (Measured & {
        readonly minutes: number
        readonly heapGrowth: number /* a share, of the window that grew most */
        readonly breaches: number
      })
    | null
  readonly growth: (Measured & { readonly sizes: readonly MeasuredSize[] }) | null
}
