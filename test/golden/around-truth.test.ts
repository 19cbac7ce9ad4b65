import { Geodesic } from 'geographiclib-geodesic'
import { describe, expect, it } from 'vitest'
import { neighbourOffer, similarTo } from '../../src/domain/compare-offers'
import { discoveriesFor } from '../../src/domain/discoveries'
import { neighboursOf } from '../../src/domain/neighbours'
import { presentIn } from '../../src/domain/present'
import { surroundingsOf } from '../../src/domain/surroundings'
import { codeOf, levelOf, type Territory, type TerritoryId } from '../../src/domain/territory'
import { draws } from './draws'
import { rawBorders, rawCommunes, rawEpcis, rawKinds, rawRows } from './raw-list'
import { realComparison } from './real-comparison'

// What is offered beside a territory and found around it, held against the border tables and the list read anew.

const { atlas, profiles, around } = realComparison()
const { table, territories } = atlas
const all = [...territories.values()]
const ofLevel = (level: string) => all.filter(({ id }) => levelOf(id) === level)

const TABLES = { reg: 'regions', dep: 'departements', epci: 'epci' } as const
type Wide = keyof typeof TABLES
const beside = new Map<string, string[]>()
for (const [level, name] of Object.entries(TABLES))
  for (const { a, b } of rawBorders(name)) {
    beside.set(`${level}-${a}`, [...(beside.get(`${level}-${a}`) ?? []), `${level}-${b}`])
    beside.set(`${level}-${b}`, [...(beside.get(`${level}-${b}`) ?? []), `${level}-${a}`])
  }
const tabled = (id: string) => beside.get(id) ?? []

/** Who borders a territory, as the published file says. */
const borders = ({ id }: Territory): TerritoryId[] => {
  const level = levelOf(id) as Wide // communes are not asked for
  return neighboursOf(around[level], codeOf(id)).map((code) => `${level}-${code}` as const)
}
const wide = [...ofLevel('reg'), ...ofLevel('dep'), ...ofLevel('epci')]

/** Where the seat of a row lies, by the COG. */
const seatOf = (row: (typeof rawRows)[number]) => {
  const { departement, region } = rawCommunes.get(row.code_commune)!
  return { reg: `reg-${region}`, dep: `dep-${departement}`, epci: `epci-${rawEpcis.get(row.code_commune)}` }
}
const local = rawRows.filter(({ portee }) => portee !== 'national').map((row) => ({ row, seat: seatOf(row) }))

describe('the neighbours that are offered', () => {
  it('are those of the border table, the seven nearest centres chosen, wherever there is a border', () => {
    const wrong: string[] = []
    const away = (a: TerritoryId, b: TerritoryId) => {
      const [from, to] = [profiles.get(a)!.centre, profiles.get(b)!.centre]
      return Geodesic.WGS84.Inverse(from[1], from[0], to[1], to[0]).s12!
    }
    const bordered = wide.filter(({ id }) => tabled(id).length > 0)
    for (const place of bordered) {
      const { by, chosen, others } = neighbourOffer(place, borders(place), profiles, territories)
      const isWhole = [...chosen, ...others].sort().join() === tabled(place.id).sort().join()
      const farthest = Math.max(...chosen.map((id) => away(place.id, id)))
      const nearest = Math.min(...others.map((id) => away(place.id, id)))
      if (by !== 'border' || !isWhole || chosen.length > 7 || farthest > 1.006 * nearest)
        wrong.push(place.name)
      if (others.length > 0 && chosen.length !== 7) wrong.push(place.name)
    }
    expect(wrong).toEqual([])
    const crowded = bordered.filter(({ id }) => id.startsWith('epci-') && tabled(id).length > 7)
    expect(crowded).toHaveLength(151)
  })

  it('are the nearest of the level where there is no border, on the same side of the oceans', () => {
    const alone = wide.filter(({ id }) => tabled(id).length === 0)
    const offers = new Map(
      alone.map((place) => [place.id, neighbourOffer(place, borders(place), profiles, territories)]),
    )
    expect([...offers.values()].every(({ by, others }) => by === 'distance' && others.length === 0)).toBe(
      true,
    )
    const names = (id: TerritoryId) => offers.get(id)!.chosen.map((other) => territories.get(other)!.name)
    expect(names('epci-245600465').slice(0, 3)).toEqual([
      'CC Auray Quiberon Terre Atlantique',
      'CC Blavet Bellevue Océan',
      'CA Golfe du Morbihan - Vannes Agglomération',
    ]) // Belle-Île-en-Mer
    expect(names('dep-974')).toEqual(['Mayotte', 'Guyane', 'Martinique', 'Guadeloupe'])
    expect(names('reg-94').slice(0, 2)).toEqual(["Provence-Alpes-Côte d'Azur", 'Auvergne-Rhône-Alpes'])
    for (const [id, { chosen }] of offers) {
      expect(chosen).not.toContain(id)
      expect(chosen.every((other) => levelOf(other) === levelOf(id))).toBe(true)
      expect(chosen.length, id).toBeGreaterThanOrEqual(4)
    }
  })
})

describe('similar territories', () => {
  it('are of the same level, eight at most, never itself, each within every threshold', () => {
    const wrong: string[] = []
    const ratio = (a: number, b: number) => Math.max(a, b) / Math.min(a, b)
    for (const place of wide) {
      const found = similarTo(place, profiles, territories)
      if (found.length > 8 || found.some(({ territory }) => territory === place.id)) wrong.push(place.id)
      for (const { territory, reasons } of found) {
        const [own, other] = [profiles.get(place.id), profiles.get(territory)!]
        const isRegion = levelOf(place.id) === 'reg'
        const isAlike =
          levelOf(territory) === levelOf(place.id) &&
          ratio(place.population!, other.population!) <= (isRegion ? 2 : 1.25) &&
          (!own?.density || ratio(own.density, other.density!) <= (isRegion ? 2 : 1.5)) &&
          (!own || Math.abs(own.smallShare! - other.smallShare!) <= (isRegion ? 0.15 : 0.1)) &&
          reasons.every((reason) => reason.other === other[reason.about])
        if (!isAlike) wrong.push(`${place.id} ${territory}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('are found for nearly all intercommunalités, overseas too, and for none of what stands alone', () => {
    const found = (id: TerritoryId) =>
      similarTo(territories.get(id)!, profiles, territories).map(({ territory }) => territory)
    const without = ofLevel('epci').filter(({ id }) => found(id).length === 0)
    expect(without.length).toBeLessThan(40)
    expect(ofLevel('reg').filter(({ id }) => found(id).length === 0).length).toBeLessThan(9)
    expect(found('dep-971')).toEqual(['dep-972'])
    expect(found('dep-75')).toEqual([])
    expect(found('epci-200054781')).toEqual([]) // Métropole du Grand Paris
    expect(found('epci-249740119').length).toBeGreaterThan(0) // CINOR, La Réunion
  })
})

const drawn = draws(55)
const epcis = drawn(
  ofLevel('epci').map(({ id }) => id),
  100,
)
const ODD = ['epci-200054781', 'epci-200046977', 'epci-200054807', 'epci-245600465', 'epci-249740119']

/** The départements of the communes of each intercommunalité. */
const departements = new Map<string, Set<string>>()
for (const [commune, code] of rawEpcis) {
  const id = `epci-${code}`
  departements.set(
    id,
    (departements.get(id) ?? new Set()).add(`dep-${rawCommunes.get(commune)!.departement}`),
  )
}

describe('an intercommunalité in its surroundings', () => {
  it('has each organisation in the first ring that holds its seat, wherever it lies', () => {
    const wrong: string[] = []
    const across = ofLevel('epci').filter(
      ({ parents }) => parents.filter((p) => p.startsWith('dep-')).length > 1,
    )
    for (const id of [...epcis, ...ODD, ...across.map((t) => t.id)] as TerritoryId[]) {
      const epci = territories.get(id)!
      const own = [...(departements.get(id) ?? [])]
      const rings = [[id], tabled(id), own, own.flatMap(tabled)].map((ids) => new Set(ids))
      const expected = rings.map(() => [] as string[])
      for (const { row, seat } of local) {
        const at = rings.findIndex((ring) => ring.has(seat.epci) || ring.has(seat.dep))
        if (at >= 0) expected[at]!.push(row.id)
      }
      const { columns, rows } = surroundingsOf(epci, around, atlas, table.order)
      const found = columns.map((_, i) => rows.flatMap(({ cells }) => cells[i]!.map((c) => c.id)))
      found.forEach((ids, i) => {
        if (ids.sort().join() !== expected[i]!.sort().join()) wrong.push(`${epci.name} ${columns[i]!.is}`)
      })
    }
    expect(across.length).toBeGreaterThan(50)
    expect(wrong).toEqual([])
  })

  it('has an empty ring of neighbours on an island, and no territory in two rings', () => {
    const rings = (id: TerritoryId) =>
      surroundingsOf(territories.get(id)!, around, atlas, table.order).columns.map((c) => c.territories)
    expect(rings('epci-245600465')).toEqual([
      ['epci-245600465'],
      [],
      ['dep-56'],
      ['dep-22', 'dep-29', 'dep-35', 'dep-44'],
    ])
    for (const id of ODD as TerritoryId[]) {
      const told = rings(id).flat()
      expect(new Set(told).size).toBe(told.length)
    }
  })
})

describe('what there is to discover next door', () => {
  it('is the families of the neighbours less those of the place, for every région, département and 100 intercommunalités', () => {
    const wrong: string[] = []
    const places = [
      ...ofLevel('reg'),
      ...ofLevel('dep'),
      ...[...epcis, ...ODD].map((id) => territories.get(id as TerritoryId)!),
    ]
    for (const place of places) {
      const level = levelOf(place.id) as Wide
      const seated = (ids: readonly string[]) => local.filter(({ seat }) => ids.includes(seat[level]))
      const acting = presentIn(table, place, table.order).acting.flatMap(({ catalysts }) => catalysts)
      const here = new Set([
        ...seated([place.id]).map(({ row }) => row.famille),
        ...acting.map(({ family }) => family.id), // held against the list by the answers
      ])
      const kindsHere = new Set([...here].map((family) => rawKinds.get(family)))
      const rows = seated(tabled(place.id)).filter(({ row }) => !here.has(row.famille))
      const expected = rows.map(({ row, seat }) =>
        [row.famille, !kindsHere.has(rawKinds.get(row.famille)), row.id, seat[level]].join(),
      )
      const found = discoveriesFor(place, borders(place), atlas, table.order)
      const told = found.flatMap(({ family, isNewKind, found }) =>
        found.map((one) => [family.id, isNewKind, one.catalyst.id, one.in].join()),
      )
      if (told.sort().join(' ') !== expected.sort().join(' ')) wrong.push(place.id)
      const isNearestFirst = found.every(({ found }) =>
        found.every((f, i) => i === 0 || found[i - 1]!.away <= f.away),
      )
      if (!isNearestFirst) wrong.push(`${place.id}: order`)
    }
    expect(wrong).toEqual([])
  })
})
