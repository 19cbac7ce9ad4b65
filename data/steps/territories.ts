import type { Territory, TerritoryId } from '../../src/domain/territory'
import { areaOf } from './areas'
import type { Area, Cog, Commune, CommunePoints } from './cog'
import type { Records } from './records'
import { largest, type Places, pointOf, roundedBox } from './territory-points'

type Tally = { readonly communes: Commune[]; population: number }

/**
 * The territory index: régions, départements, collectivités, EPCI, then the communes that hold a seat or a story,
 * each level by code. Populations are sums of municipal populations of communes, so that all levels share a vintage.
 */
export function territoryIndex(
  cog: Cog,
  points: CommunePoints,
  places: Places,
  records: Records,
): Territory[] {
  const members = tally(cog)
  const area = (level: 'reg' | 'dep', a: Area): Territory =>
    territory(`${level}-${a.code}`, {
      name: a.name,
      zone: a.zone,
      parents: level === 'dep' ? [`reg-${a.region}`] : [],
      liaison: a.liaison,
    })
  const territory = (
    id: TerritoryId,
    own: Pick<Territory, 'name' | 'zone' | 'parents' | 'liaison'>,
  ): Territory => {
    const inside = members.get(id) ?? { communes: [], population: 0 }
    return {
      id,
      name: own.name,
      zone: own.zone,
      parents: own.parents,
      population: inside.communes.some((c) => c.population !== null) ? inside.population : null,
      liaison: own.liaison,
      communes: id.startsWith('com-') ? null : inside.communes.length,
      ...areaOf(inside.communes, points),
      at: pointOf(id, cog, points, places),
      box: roundedBox(places[id]?.box),
    }
  }
  const epci = (code: string, name: string): Territory => {
    const inside = members.get(`epci-${code}`)?.communes ?? []
    const zone = largest(inside)?.zone ?? 'metro'
    return territory(`epci-${code}`, { name, zone, parents: epciParents(inside, cog), liaison: null })
  }
  const commune = (c: Commune): Territory =>
    territory(`com-${c.code}`, { name: c.name, zone: c.zone, parents: communeParents(c), liaison: c.liaison })
  return [
    ...sorted(cog.regions).map((r) => area('reg', r)),
    ...sorted(cog.departements).map((d) => area('dep', d)),
    ...sorted(cog.epcis).map((e) => epci(e.code, e.name)),
    ...seats(cog, records).map(commune),
  ]
}

const sorted = <T extends { readonly code: string }>(areas: ReadonlyMap<string, T>): T[] =>
  [...areas.values()].sort((a, b) => (a.code < b.code ? -1 : 1))

/** Communes and population of each territory. */
function tally(cog: Cog): ReadonlyMap<TerritoryId, Tally> {
  const tallies = new Map<TerritoryId, Tally>()
  for (const commune of cog.communes.values()) {
    for (const id of [...communeParents(commune), `com-${commune.code}` as const]) {
      const known = tallies.get(id) ?? { communes: [], population: 0 }
      known.communes.push(commune)
      known.population += commune.population ?? 0
      tallies.set(id, known)
    }
  }
  return tallies
}

/** Widest first; a commune of a collectivité has only it. */
function communeParents(c: Commune): TerritoryId[] {
  if (c.zone === 'com') return [`reg-${c.region}`]
  return [`reg-${c.region}`, `dep-${c.departement}`, ...(c.epci ? [`epci-${c.epci}` as const] : [])]
}

/** Régions then départements of the members, those where most of the people live first. */
function epciParents(members: readonly Commune[], cog: Cog): TerritoryId[] {
  const people = new Map<TerritoryId, number>()
  for (const c of members)
    for (const id of [`reg-${c.region}`, `dep-${c.departement}`] as const)
      people.set(id, (people.get(id) ?? 0) + (c.population ?? 0))
  const rank = (id: TerritoryId) => (id.startsWith('reg-') ? 0 : 1)
  return [...people.keys()]
    .filter((id) => cog.regions.has(id.slice(4)) || cog.departements.has(id.slice(4)))
    .sort((a, b) => rank(a) - rank(b) || (people.get(b) ?? 0) - (people.get(a) ?? 0) || (a < b ? -1 : 1))
}

/** The communes where an organisation sits, or that a story or a served territory names, by code. */
function seats(cog: Cog, { catalysts, pioneers }: Records): Commune[] {
  const named = [...catalysts, ...pioneers]
    .flatMap((item) => item.territories)
    .filter((id) => id.startsWith('com-'))
    .map((id) => id.slice(4))
  const codes = new Set([...catalysts.map((c) => c.commune.code), ...named])
  return [...codes].sort().flatMap((code) => cog.communes.get(code) ?? [])
}
