import type { Cog, Commune, CommunePoints } from './cog'
import { rounded } from './territory-points'

/** The towns to name on the map, by rank, then the most populous first, then by code. */
export function townColumns(cog: Cog, points: CommunePoints) {
  const rank = rankOf(cog)
  const towns = [...cog.communes.values()]
    .flatMap((commune) => {
      const at = points.get(commune.code)?.at
      return at
        ? [{ commune, at: rounded(at), rank: rank(commune), population: commune.population ?? 0 }]
        : []
    })
    .filter((town) => town.rank <= 4)
    .sort(
      (a, b) => a.rank - b.rank || b.population - a.population || (a.commune.code < b.commune.code ? -1 : 1),
    )
  return {
    version: 1 as const,
    name: towns.map((t) => t.commune.name),
    lon: towns.map((t) => t.at[0]),
    lat: towns.map((t) => t.at[1]),
    population: towns.map((t) => t.population),
    rank: towns.map((t) => t.rank),
  }
}

/** 1 to 4, or 5 for a commune that is not named. Seats of collectivités count as préfectures. */
function rankOf(cog: Cog): (commune: Commune) => number {
  const regional = [...cog.regions.values()]
  const first = new Set(regional.filter((r) => r.zone !== 'com').map((r) => r.seat))
  const second = new Set([...cog.departements.values(), ...regional].map((a) => a.seat))
  return ({ code, population }) => {
    const people = population ?? 0
    if (first.has(code) || people > 150_000) return 1
    if (second.has(code) || people > 50_000) return 2
    if (cog.subprefectures.has(code) || people > 15_000) return 3
    return people > 5_000 ? 4 : 5
  }
}
