import { describe, expect, it } from 'vitest'
import { compareTerritories, oneRegionFamilies } from '../../src/domain/comparison'
import { levelOf, type TerritoryId } from '../../src/domain/territory'
import { draws } from './draws'
import { rawAreas, rawCommunes, rawEpcis, rawKinds, rawPoints, rawRows, rawWater } from './raw-list'
import { realComparison } from './real-comparison'

// Counts, densities and centres held against the list, the COG and the points read anew (`raw-list.ts`).

const { atlas, profiles } = realComparison(['com-29155'])
const idsOf = (level: string) => [...profiles.keys()].filter((id) => levelOf(id) === level)
const mainly = [...idsOf('reg'), ...idsOf('dep')].filter((id) => !/^reg-9[78]\d/.test(id))
const someEpcis = draws(5)(idsOf('epci'), 100) as TerritoryId[] // ids drawn out of ids

/** Cities whose arrondissements are no communes, what is around two of them, and a commune without EPCI. */
const ODD: readonly TerritoryId[] = [
  'com-75056',
  'com-69123',
  'com-13055',
  'epci-200054781',
  'epci-200046977',
  'com-29155',
]

/** Every current commune, with the territories above it. */
const communes = [...rawCommunes.values()].map((commune) => ({
  ...commune,
  within: [
    `com-${commune.code}`,
    `reg-${commune.region}`,
    `dep-${commune.departement}`,
    `epci-${rawEpcis.get(commune.code)}`,
  ],
}))
const byTerritory = new Map<string, typeof communes>()
for (const commune of communes)
  for (const id of commune.within) byTerritory.set(id, [...(byTerritory.get(id) ?? []), commune])
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
const inside = (id: TerritoryId) => byTerritory.get(id)!
const peopleOf = (id: TerritoryId) => sum(inside(id).map(({ population = 0 }) => population))

describe('the counts of a comparison', () => {
  it('by sorte are those of the list read anew: 18 régions, 101 départements, 100 intercommunalités, the three large cities', () => {
    expect([mainly.length, someEpcis.length]).toEqual([18 + 101, 100])
    const wrong: string[] = []
    for (const id of [...mainly, ...someEpcis, ...ODD]) {
      const codes = new Set(inside(id).map(({ code }) => code))
      const rows = rawRows.filter((row) => row.portee !== 'national' && codes.has(row.code_commune))
      const expected: Record<string, string[]> = {}
      for (const { id, famille } of rows) {
        const kind = rawKinds.get(famille)!
        expected[kind] = [...(expected[kind] ?? []), id]
      }
      const { kinds } = compareTerritories([id], atlas, profiles, atlas.table.order)
      const found = Object.fromEntries(kinds.map(({ kind, cells }) => [kind, cells[0]!.map((c) => c.id)]))
      const told = (by: Record<string, string[]>) =>
        Object.entries(by)
          .map(([kind, ids]) => `${kind}: ${[...ids].sort()}`)
          .sort()
          .join('; ')
      if (told(found) !== told(expected)) wrong.push(`${id} has ${told(found)} instead of ${told(expected)}`)
    }
    expect(wrong).toEqual([])
  })

  it('marks the one family that was collected in one région', () => {
    const regions = new Map<string, string[]>()
    for (const { famille, code_region, portee } of rawRows)
      if (portee !== 'national') regions.set(famille, [...(regions.get(famille) ?? []), code_region])
    const expected = [...regions].filter(([, found]) => found.length > 1 && new Set(found).size === 1)
    expect([...oneRegionFamilies(atlas.table)]).toEqual(
      expected.map(([family, found]) => [family, `reg-${found[0]}`]),
    )
    expect(oneRegionFamilies(atlas.table).get('pole-ess')).toBe('reg-53')
  })
})

describe('an odd comparison', () => {
  it('leaves out what is no territory, and tells a commune without intercommunalité by itself', () => {
    const ids: TerritoryId[] = ['epci-200057867', 'dep-99', 'com-75113', 'com-29155', 'reg-984']
    const ouessant = rawCommunes.get('29155')!.population!
    const { columns } = compareTerritories(ids, atlas, profiles, atlas.table.order)
    expect(
      columns.map(({ territory, profile }) => [territory.name, profile.population, profile.density]),
    ).toEqual([
      ['Ouessant', ouessant, ouessant / rawAreas.get('29155')!],
      ['Terres australes et antarctiques françaises', null, null],
    ])
  })
})

describe('the profiles', () => {
  it('are those of 18 régions and 3 collectivités, 101 départements and 1 255 intercommunalités', () => {
    expect([idsOf('reg').length, idsOf('dep').length, idsOf('epci').length]).toEqual([21, 101, 1255])
    expect(profiles.size).toBe(21 + 101 + 1255)
  })

  it('have the density that the COG and the table of communes give, none where the area counts an estuary', () => {
    const wrong: string[] = []
    for (const [id, { density, population }] of profiles) {
      const codes = inside(id).map(({ code }) => code)
      const area = sum(codes.map((code) => rawAreas.get(code) ?? Number.NaN))
      const water = sum(codes.map((code) => (rawAreas.get(code) ?? 0) * (rawWater.get(code) ?? 0)))
      const expected = Number.isNaN(area) || water > 0.05 * area ? null : peopleOf(id) / area
      const isWrong =
        population !== peopleOf(id) ||
        (density === null) !== (expected === null) ||
        Math.abs((density ?? 0) - (expected ?? 0)) > 1e-6 * (expected ?? 0)
      if (isWrong) wrong.push(`${id}: ${density} instead of ${expected}`)
    }
    expect(wrong).toEqual([])
    expect([...profiles].filter(([, { density }]) => density === null).map(([id]) => levelOf(id))).toContain(
      'epci',
    )
  })

  it('have the share of people in communes under 2 000 inhabitants, and the centre of all, to their last digit', () => {
    const wrong: string[] = []
    for (const [id, { smallShare, centre }] of profiles) {
      const all = inside(id)
      const small = sum(all.map(({ population = 0 }) => (population < 2000 ? population : 0)))
      const mean = (axis: 0 | 1) =>
        sum(
          all.map(({ code, population = 0 }) => (population ? rawPoints.get(code)![axis] * population : 0)),
        ) / peopleOf(id)
      const isWrong =
        Math.abs(smallShare! - small / peopleOf(id)) > 0.000_51 ||
        Math.abs(centre[0] - mean(0)) > 0.000_051 ||
        Math.abs(centre[1] - mean(1)) > 0.000_051
      if (isWrong)
        wrong.push(`${id}: ${smallShare} ${centre} instead of ${small / peopleOf(id)} ${mean(0)} ${mean(1)}`)
    }
    expect(wrong).toEqual([])
  })

  it('count the intercommunalités that a territory has or crosses', () => {
    const wrong = mainly.filter(
      (id) =>
        profiles.get(id)!.epcis !== new Set(inside(id).flatMap(({ code }) => rawEpcis.get(code) ?? [])).size,
    )
    expect(wrong).toEqual([])
  })
})
