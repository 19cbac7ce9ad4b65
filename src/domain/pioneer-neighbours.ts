import { awayFrom } from './nearest'
import { compareNames } from './order'
import type { Pioneer } from './pioneer'
import type { Metres } from './position'
import { liesIn } from './reach'
import type { Territory, TerritoryId, TerritoryIndex } from './territory'

const FAR: Metres = 300_000 // beyond, a story is no neighbour: none spans an ocean
const MOST = 4

/** A story near another one: how far as the crow flies, and whether they share a territory. */
export type NearPioneer = { readonly pioneer: Pioneer; readonly away: Metres; readonly shares: boolean }

/** Whether a territory of one story is, contains or lies in one of the other's. */
function sharesTerritory(a: Pioneer, b: Pioneer, index: TerritoryIndex): boolean {
  const liesWithin = (inner: Pioneer, outer: Pioneer) =>
    inner.territories.some((id) => {
      const known = index.get(id)
      return known ? liesIn(known, outer.territories) : outer.territories.includes(id)
    })
  return liesWithin(a, b) || liesWithin(b, a)
}

/**
 * The stories around one: those that share a territory with it, then the nearest within 300 km, each part by
 * distance, at most four. None around a story without a place.
 */
export function pioneersAround(
  { id, at, ...story }: Pioneer,
  all: readonly Pioneer[],
  index: TerritoryIndex,
): NearPioneer[] {
  if (!at) return []
  const self = { id, at, ...story }
  return all
    .flatMap((pioneer): NearPioneer[] => {
      if (pioneer.id === id || !pioneer.at) return []
      return [{ pioneer, away: awayFrom(at, pioneer.at), shares: sharesTerritory(self, pioneer, index) }]
    })
    .filter(({ away, shares }) => shares || away <= FAR)
    .sort((a, b) => Number(b.shares) - Number(a.shares) || a.away - b.away)
    .slice(0, MOST)
}

/** The stories that began nearest in time to one, in the order of their years; none around a story without a year. */
export function pioneersOfTheTime({ id, start }: Pioneer, all: readonly Pioneer[]): Pioneer[] {
  if (start === null) return []
  const dated = all.flatMap((pioneer) =>
    pioneer.id !== id && pioneer.start !== null ? [{ pioneer, year: pioneer.start }] : [],
  )
  return dated
    .sort((a, b) => Math.abs(a.year - start) - Math.abs(b.year - start) || a.year - b.year)
    .slice(0, MOST)
    .sort((a, b) => a.year - b.year)
    .map(({ pioneer }) => pioneer)
}

/** Some stories of one région, or of none when they have no known place. */
export type PioneerGroup = { readonly region: Territory | null; readonly pioneers: readonly Pioneer[] }

/** The stories by région, régions by name and stories in their given order; those without a place come last. */
export function pioneersByRegion(pioneers: readonly Pioneer[], index: TerritoryIndex): PioneerGroup[] {
  const groups = new Map<TerritoryId | null, Pioneer[]>()
  for (const pioneer of pioneers) {
    const known = pioneer.region && index.has(pioneer.region) ? pioneer.region : null
    groups.set(known, [...(groups.get(known) ?? []), pioneer])
  }
  return [...groups]
    .map(([id, own]) => ({ region: id && (index.get(id) ?? null), pioneers: own }))
    .sort((a, b) => Number(!a.region) - Number(!b.region) || compareNames(a.region!.name, b.region!.name))
}
