/**
 * What both ways of making outlines give to the steps that follow: one TopoJSON text with the layers `regions`,
 * `departements` and `epci` (property `code`), not simplified, and the communes (properties `code`, `departement`)
 * when the source has polygons.
 */
export type Outlines = { readonly territories: string; readonly communes: string | null }

/** The layers of `Outlines.territories`, widest first. */
export const OUTLINE_LEVELS = ['regions', 'departements', 'epci'] as const
