import { type ProfileColumns, SMALL_COMMUNE } from '../../src/domain/profile'
import { levelOf, type Territory } from '../../src/domain/territory'
import type { Cog, Commune, CommunePoints } from './cog'
import { communesIn } from './territory-points'

/**
 * What the people of each territory above the communes are told by: the share of those in small communes, and their
 * centre. One without a commune of known population and point is left out: most collectivités d'outre-mer.
 */
export function profileColumns(
  territories: readonly Territory[],
  cog: Cog,
  points: CommunePoints,
): ProfileColumns {
  const profiles = territories.flatMap(({ id }) => {
    const communes = levelOf(id) === 'com' ? [] : communesIn(id, cog)
    const centre = centreOf(communes, points)
    return centre ? [{ id, small: smallShareOf(communes), lon: centre.lon, lat: centre.lat }] : []
  })
  const degrees = (value: number) => Math.round(value * 1e4)
  return {
    id: profiles.map(({ id }) => id),
    small: profiles.map(({ small }) => small),
    lon: profiles.map(({ lon }) => degrees(lon)),
    lat: profiles.map(({ lat }) => degrees(lat)),
  }
}

/** Thousandths of the people who live in small communes; null when the population of one commune is unknown. */
function smallShareOf(communes: readonly Commune[]): number | null {
  let [all, small] = [0, 0]
  for (const { population } of communes) {
    if (population === null) return null
    all += population
    if (population < SMALL_COMMUNE) small += population
  }
  return all === 0 ? null : Math.round((small / all) * 1000)
}

/** The mean of the points of some communes weighted by their people, WGS 84; null when nothing is known of all. */
function centreOf(communes: readonly Commune[], points: CommunePoints): { lon: number; lat: number } | null {
  let [people, lon, lat] = [0, 0, 0]
  for (const { code, population } of communes) {
    const at = points.get(code)?.at
    if (!at || !population) continue
    people += population
    lon += at[0] * population
    lat += at[1] * population
  }
  return people === 0 ? null : { lon: lon / people, lat: lat / people }
}
