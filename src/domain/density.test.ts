import { describe, expect, it } from 'vitest'
import { densityClasses, densityLayer, densityOf } from './density'
import { EXAMPLE_TERRITORIES } from './example-territories'
import type { Territory, TerritoryId, TerritoryIndex } from './territory'

const base = EXAMPLE_TERRITORIES.get('dep-67')!
const with_ = (id: TerritoryId, more: Partial<Territory>): [TerritoryId, Territory] => [
  id,
  { ...base, id, area: 1e8, ...more }, // 100 km²
]
/** Ten intercommunalités of 100 km² in five groups, a département of each sort. */
const index: TerritoryIndex = new Map([
  ...[10, 12, 40, 44, 100, 110, 300, 330, 1000, 1200].map((density, i) =>
    with_(`epci-20000000${i}`, { population: density * 100 }),
  ),
  with_('dep-48', { population: 1500 }),
  with_('dep-03', { population: 6000 }), // on a bound
  with_('dep-75', { population: 2_000_000 }),
  with_('dep-33', { population: 200_000, estuary: true }),
  with_('reg-978', { zone: 'com', area: null }),
  with_('reg-44', { population: 5_000_000 }),
])

describe('the density of a territory', () => {
  it('is its people over its km²', () => {
    expect(densityOf({ population: 12_345, area: 50e6 })).toBeCloseTo(246.9)
  })

  it('is not known without a population, without an area, or when the area counts water', () => {
    expect(densityOf({ population: null, area: 1e6 })).toBeNull()
    expect(densityOf({ population: 10, area: null })).toBeNull()
    expect(densityOf({ population: 10, area: 1e6, estuary: true })).toBeNull()
  })
})

describe('the classes of density', () => {
  it('part at natural breaks, rounded to readable numbers, and leave no gap', () => {
    expect(densityClasses(index)).toEqual([
      { from: 0, to: 20 },
      { from: 20, to: 60 },
      { from: 60, to: 200 },
      { from: 200, to: 600 },
      { from: 600, to: null },
    ])
  })

  it('are none while the intercommunalités have not come', () => {
    expect(densityClasses(EXAMPLE_TERRITORIES)).toEqual([])
    expect(densityLayer(EXAMPLE_TERRITORIES).classOf).toEqual({})
  })

  it('hold each territory that is drawn, null where the density is not known', () => {
    const { classOf } = densityLayer(index)
    expect(classOf).toMatchObject({
      'dep-48': 0,
      'dep-03': 2,
      'dep-75': 4,
      'dep-33': null,
      'reg-978': null,
      'epci-200000003': 1,
    })
    expect(classOf).not.toHaveProperty('reg-44')
  })

  it('are the same value for the same territories, so that nothing is drawn twice', () => {
    expect(densityLayer(index)).toBe(densityLayer(index))
  })
})
