import type { Box, LonLat, SquareMetres } from './position'

export const LEVELS = ['reg', 'dep', 'epci', 'com'] as const
export type Level = (typeof LEVELS)[number]

/** Level and official code: `reg-44`, `dep-2A`, `epci-246700488`, `com-67482`. Codes are strings. */
export type TerritoryId = `${Level}-${string}`

const CODES: Record<Level, RegExp> = {
  reg: /^\d{2,3}$/,
  dep: /^(\d{2}|2[AB]|9[78]\d)$/,
  epci: /^\d{9}$/,
  com: /^(\d{2}|2[AB])\d{3}$/,
}

/** Reads a territory id; null when the level is unknown or the code cannot be one. Existence is not checked. */
export function readTerritoryId(text: string): TerritoryId | null {
  const [, level, code] = /^(reg|dep|epci|com)-(.+)$/.exec(text) ?? []
  return level && code && CODES[level as Level].test(code) ? (text as TerritoryId) : null
}

/** `reg-44` gives `reg`. */
export const levelOf = (id: TerritoryId) => id.slice(0, id.indexOf('-')) as Level
/** `reg-44` gives `44`. */
export const codeOf = (id: TerritoryId) => id.slice(id.indexOf('-') + 1)

/** Where a territory lies: mainland France and Corsica, one of the five overseas régions, a collectivité. */
export type Zone = 'metro' | 'drom' | 'com'

/** A région, département, EPCI, commune or collectivité d'outre-mer, from the COG 2026. */
export type Territory = {
  readonly id: TerritoryId
  readonly name: string
  readonly zone: Zone
  readonly parents: readonly TerritoryId[] // widest first: région, then département(s), then EPCI
  readonly population: number | null
  readonly liaison: number | null // INSEE typeLiaison, which article and preposition the name takes
  readonly communes: number | null // how many it has; null for a commune
  readonly area: SquareMetres | null // computed from outlines, not official; a sum above the communes
  readonly estuary?: true | undefined // that area counts the water of an estuary: good to draw with, not to be told
  readonly at: LonLat // a point inside, where its name is written
  readonly box: Box | null // null when no outline is known
}

/** Territories by id: régions, départements, EPCI, collectivités, and the communes that hold a seat. */
export type TerritoryIndex = ReadonlyMap<TerritoryId, Territory>
