import type { LonLat, SquareMetres } from './position'
import { levelOf, type Territory, type TerritoryId, type TerritoryIndex } from './territory'

/** Under this many inhabitants a commune is small. */
export const SMALL_COMMUNE = 2_000

/** What the people of a territory are told by, beside those of others. */
export type Profile = {
  readonly population: number | null
  readonly density: number | null // people per km²; null when the area is not known or is that of an estuary
  readonly smallShare: number | null // 0 to 1: share of the people who live in communes under 2 000 inhabitants
  readonly centre: LonLat // population-weighted, WGS 84
  readonly epcis: number | null // intercommunalités it has or crosses; null for a commune or an EPCI
}
export type Profiles = ReadonlyMap<TerritoryId, Profile>

/** The published columns (`profils`): régions, départements, then EPCI, each level by code. */
export type ProfileColumns = {
  readonly id: readonly TerritoryId[]
  readonly small: readonly (number | null)[] // thousandths of the people in communes under 2 000 inhabitants
  readonly lon: readonly number[] // of the population-weighted centre, in 1/10 000 degree
  readonly lat: readonly number[]
}

/** Below it the computed area of a commune is too coarse to be told, as in `format-area`. */
const LEAST_AREA: SquareMetres = 1e6

/** People per square kilometre; null when the area is not known, is too small, or counts the water of an estuary. */
const densityOf = ({ population, area, estuary }: Territory): number | null =>
  population === null || area === null || area < LEAST_AREA || estuary ? null : population / (area / 1e6)

/** The profiles of some published columns; one whose territory the index does not know is left out. */
export function profilesFrom(columns: ProfileColumns, territories: TerritoryIndex): Profiles {
  const epcis = epcisByWide(territories)
  return new Map(
    columns.id.flatMap((id, i) => {
      const territory = territories.get(id)
      if (!territory) return []
      const small = columns.small[i] ?? null
      const profile: Profile = {
        population: territory.population,
        density: densityOf(territory),
        smallShare: small === null ? null : small / 1000,
        centre: [columns.lon[i]! / 1e4, columns.lat[i]! / 1e4],
        epcis: levelOf(id) === 'epci' ? null : (epcis.get(id) ?? 0),
      }
      return [[id, profile] as const]
    }),
  )
}

/** How many intercommunalités each région and département has or crosses; none has no entry. */
function epcisByWide(territories: TerritoryIndex): ReadonlyMap<TerritoryId, number> {
  const counts = new Map<TerritoryId, number>()
  for (const { id, parents } of territories.values())
    if (levelOf(id) === 'epci') for (const wide of parents) counts.set(wide, (counts.get(wide) ?? 0) + 1)
  return counts
}

/**
 * The profile of a territory. A commune, or a collectivité whose communes are not known, is told by itself alone: its
 * centre is its point, and it has no share of small communes.
 */
export const profileOf = (territory: Territory, profiles: Profiles): Profile =>
  profiles.get(territory.id) ?? {
    population: territory.population,
    density: densityOf(territory),
    smallShare: null,
    centre: territory.at,
    epcis: null,
  }
