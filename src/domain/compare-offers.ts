import { awayFrom } from './nearest'
import type { LonLat, Metres } from './position'
import { type Profile, type Profiles, profileOf } from './profile'
import { type Level, levelOf, type Territory, type TerritoryId, type TerritoryIndex } from './territory'

/** What is offered beside a territory: one place of the comparison is its own. */
const MOST_NEIGHBOURS = 7
const MOST_SIMILAR = 8

/** Who is beside a territory. */
export type NeighbourOffer = {
  readonly by: 'border' | 'distance'
  readonly chosen: readonly TerritoryId[] // at most seven, the nearest first
  readonly others: readonly TerritoryId[] // that border it too, the nearest first
}

export type SimilarReason = {
  readonly about: 'population' | 'density' | 'smallShare'
  readonly own: number
  readonly other: number
}

/** A territory like another one, and what makes it so. */
export type Similar = { readonly territory: TerritoryId; readonly reasons: readonly SimilarReason[] }

/** From where a territory is measured: its population-weighted centre, else its point. WGS 84. */
const centreOf = (territory: Territory, profiles: Profiles): LonLat => profileOf(territory, profiles).centre

/** How far apart two territories are, between their population-weighted centres. */
export const apartBy = (a: Territory, b: Territory, profiles: Profiles): Metres =>
  awayFrom(centreOf(a, profiles), centreOf(b, profiles))

/** Some territories, the nearest to a place first, ties by id. As the crow flies between centres. */
function byDistance(place: Territory, others: readonly Territory[], profiles: Profiles): TerritoryId[] {
  const origin = centreOf(place, profiles)
  return others
    .map((other) => ({ id: other.id, away: awayFrom(origin, centreOf(other, profiles)) }))
    .sort((a, b) => a.away - b.away || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}

/**
 * The territories beside a place: those it shares a border with, else the nearest of its level on its side of the
 * oceans. Seven at most are chosen, by the distance between population-weighted centres.
 */
export function neighbourOffer(
  place: Territory,
  borders: readonly TerritoryId[],
  profiles: Profiles,
  territories: TerritoryIndex,
): NeighbourOffer {
  const beside = borders.flatMap((id) => (id === place.id ? [] : (territories.get(id) ?? [])))
  if (beside.length > 0) {
    const ids = byDistance(place, beside, profiles)
    return { by: 'border', chosen: ids.slice(0, MOST_NEIGHBOURS), others: ids.slice(MOST_NEIGHBOURS) }
  }
  const isOverseas = ({ zone }: Territory) => zone !== 'metro'
  const level = levelOf(place.id)
  const peers = [...territories.values()].filter(
    (t) => t.id !== place.id && levelOf(t.id) === level && isOverseas(t) === isOverseas(place),
  )
  return { by: 'distance', chosen: byDistance(place, peers, profiles).slice(0, MOST_NEIGHBOURS), others: [] }
}

const MEASURES = ['population', 'density', 'smallShare'] as const
type Measure = (typeof MEASURES)[number]

/**
 * How far two territories of a level may differ and still be alike: the larger population or density over the smaller,
 * the difference of the shares. Régions are few and unlike: they are given more room.
 */
const ALIKE: Readonly<Record<Level, Readonly<Record<Measure, number>>>> = {
  reg: { population: 2, density: 2, smallShare: 0.15 },
  dep: { population: 1.25, density: 1.5, smallShare: 0.1 },
  epci: { population: 1.25, density: 1.5, smallShare: 0.1 },
  com: { population: 1.1, density: 1.25, smallShare: 0 },
}

/** How far apart two values are: 0 for the same, 1 at the threshold. */
function apart(about: Measure, level: Level, own: number, other: number): number {
  const threshold = ALIKE[level][about]
  if (about === 'smallShare') return Math.abs(own - other) / threshold
  if (own <= 0 || other <= 0) return own === other ? 0 : Number.POSITIVE_INFINITY
  return Math.abs(Math.log(own / other)) / Math.log(threshold)
}

/** How far apart the most unlike of some measures is; infinite when one is not known of the other, or above its threshold. */
function farthest(known: readonly Measure[], level: Level, own: Profile, other: Profile): number {
  let most = 0
  for (const about of known) {
    const [a, b] = [own[about], other[about]]
    if (a === null || b === null) return Number.POSITIVE_INFINITY
    most = Math.max(most, apart(about, level, a, b))
    if (most > 1) return Number.POSITIVE_INFINITY
  }
  return most
}

/**
 * The territories of the same level whose every known measure is within its threshold, the most alike first, at most
 * eight; none when nothing is known of the place.
 */
export function similarTo(
  place: Territory,
  profiles: Profiles,
  territories: TerritoryIndex,
): readonly Similar[] {
  const own = profileOf(place, profiles)
  const level = levelOf(place.id)
  const known = MEASURES.filter((about) => own[about] !== null)
  if (known.length === 0) return []
  const alike: { id: TerritoryId; apart: number }[] = []
  for (const [id, profile] of profiles) {
    if (id === place.id || levelOf(id) !== level || !territories.has(id)) continue
    const far = farthest(known, level, own, profile)
    if (far <= 1) alike.push({ id, apart: far })
  }
  return alike
    .sort((a, b) => a.apart - b.apart || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_SIMILAR)
    .map(({ id }) => ({
      territory: id,
      reasons: known.map((about) => ({ about, own: own[about]!, other: profiles.get(id)![about]! })),
    }))
}
