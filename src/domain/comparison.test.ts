import { describe, expect, it } from 'vitest'
import { neighbourOffer, similarTo } from './compare-offers'
import { compareTerritories, oneRegionFamilies } from './comparison'
import { discoveriesFor } from './discoveries'
import { exampleTable } from './example-table'
import { EXAMPLE_TERRITORIES } from './example-territories'
import type { WideAdjacency } from './neighbours'
import type { Profiles } from './profile'
import type { Atlas } from './scene-from'
import { surroundingsOf } from './surroundings'
import type { TerritoryId } from './territory'

const [REGION, NATIONAL] = [3, 4]
const table = exampleTable([
  { id: 'atelier', name: 'Atelier', family: 'fabrique', commune: 'strasbourg' },
  { id: 'cpie', name: 'CPIE', commune: 'strasbourg' },
  { id: 'alsace', name: 'Alsace active', family: 'petr', commune: 'strasbourg', reach: REGION },
  { id: 'ouest', name: 'Ouest', family: 'petr', commune: 'quimper' },
  { id: 'reseau', name: 'Réseau', family: 'reseau-national', commune: 'paris', reach: NATIONAL },
])
const atlas: Atlas = { table, pioneers: [], territories: EXAMPLE_TERRITORIES }
const NOTHING: Profiles = new Map()
const compare = (ids: readonly TerritoryId[], rows = table.order) =>
  compareTerritories(ids, atlas, NOTHING, rows)
const ids = (catalysts: readonly { readonly id: string }[]) => catalysts.map(({ id }) => id)

describe('territories side by side', () => {
  it('keep the order of the reader, with letters from A, and the organisations of each sorte', () => {
    const { columns, kinds } = compare(['dep-29', 'dep-67'])
    expect(columns.map(({ letter, territory }) => [letter, territory.name])).toEqual([
      ['A', 'Finistère'],
      ['B', 'Bas-Rhin'],
    ])
    expect(kinds.map(({ kind, cells }) => [kind, ...cells.map(ids)])).toEqual([
      ['environnement', [], ['cpie']],
      ['territoires', ['ouest'], ['alsace']],
      ['tiers-lieux', [], ['atelier']],
    ])
  })

  it('leave national networks out of the sortes and have them apart', () => {
    const { columns, kinds } = compare(['dep-75'])
    expect(kinds).toEqual([])
    expect(columns.map(({ present }) => ids(present.national))).toEqual([['reseau']])
  })

  it('take a territory once, at any level, and leave out what does not exist', () => {
    const found = compare(['dep-67', 'reg-44', 'dep-67', 'dep-99', 'com-29232', 'reg-978'])
    expect(found.columns.map(({ territory }) => territory.id)).toEqual([
      'dep-67',
      'reg-44',
      'com-29232',
      'reg-978',
    ])
    expect(found.columns.map(({ profile }) => profile.population)).toEqual([1000, 1000, 1000, 1000])
  })

  it('are eight at most', () => {
    const nine = [...EXAMPLE_TERRITORIES.keys()].slice(0, 9)
    expect(
      compare(nine)
        .columns.map(({ letter }) => letter)
        .join(''),
    ).toBe('ABCDEFGH')
  })

  it('are there even when the filters leave nothing', () => {
    const { columns, kinds } = compare(['dep-67'], new Uint32Array())
    expect([columns.length, kinds.length]).toEqual([1, 0])
  })
})

describe('a family collected in one région only', () => {
  it('has several organisations, all there; a single one, or national networks, say nothing', () => {
    expect([...oneRegionFamilies(table)]).toEqual([])
    const two = exampleTable([
      { id: 'a', commune: 'strasbourg' },
      { id: 'b', commune: 'strasbourg' },
      { id: 'c', family: 'reseau-national', reach: NATIONAL },
      { id: 'd', family: 'reseau-national', reach: NATIONAL },
    ])
    expect([...oneRegionFamilies(two)]).toEqual([['cpie', 'reg-44']])
  })
})

describe('what is around a place', () => {
  const around: WideAdjacency = {
    reg: { codes: [], steps: [] },
    dep: { codes: ['29', '67', '75'], steps: [[1], [], []] },
    epci: { codes: [], steps: [] },
  }

  it('never throws for what has neither neighbour, profile nor département', () => {
    for (const place of EXAMPLE_TERRITORIES.values()) {
      expect(() => neighbourOffer(place, [], NOTHING, EXAMPLE_TERRITORIES)).not.toThrow()
      expect(similarTo(place, NOTHING, EXAMPLE_TERRITORIES)).toEqual([])
      expect(() => surroundingsOf(place, around, atlas, table.order)).not.toThrow()
      expect(discoveriesFor(place, [], atlas, table.order)).toEqual([])
    }
  })

  it('is what a neighbour has and the place has not, nearest first, with what is new as a sorte', () => {
    const bretagne = EXAMPLE_TERRITORIES.get('dep-29')!
    const found = discoveriesFor(bretagne, ['dep-67', 'dep-99'], atlas, table.order)
    expect(
      found.map(({ family, isNewKind, found }) => [family.id, isNewKind, ...found.map((f) => f.in)]),
    ).toEqual([
      ['cpie', true, 'dep-67'],
      ['fabrique', true, 'dep-67'],
    ])
  })
})
