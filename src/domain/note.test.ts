import { describe, expect, it } from 'vitest'
import type { Catalyst, Kind } from './catalyst'
import { exampleCatalyst, exampleTable } from './example-table'
import { EXAMPLE_TERRITORIES } from './example-territories'
import { assorted, fairShare, type NextDoor, noteFor } from './note'
import type { Territory, TerritoryId } from './territory'

const REGION = 3
const table = exampleTable([
  { id: 'here', commune: 'strasbourg' },
  { id: 'acts', commune: 'strasbourg', reach: REGION },
  { id: 'near', commune: 'paris' },
  { id: 'far', commune: 'quimper' },
  { id: 'lieu', family: 'fabrique', commune: 'paris' },
  { id: 'oversea', family: 'petr', commune: 'saint-denis' },
  { id: 'net', family: 'reseau-national', commune: 'paris', reach: 4 },
])
const atlas = { table, territories: EXAMPLE_TERRITORIES, pioneers: [] }
const nextTo = (place: Territory, rows = table.order, ...beside: TerritoryId[]) =>
  noteFor(place, atlas, rows, { beside, resources: [] }).nextDoor
const told = (next: NextDoor) =>
  next.by === 'distance'
    ? next.kinds.map(({ kind, found }) => [kind, ...found.map((f) => f.catalyst.id)])
    : []
const haguenau: Territory = {
  ...EXAMPLE_TERRITORIES.get('com-29232')!,
  id: 'com-67180',
  parents: ['reg-44', 'dep-67'],
  at: [7.79, 48.82],
}

describe('what a note tells of what is next door', () => {
  it('is, for a commune, the nearest of each sorte elsewhere, who acts there already and networks left out', () => {
    expect(told(nextTo(haguenau))).toEqual([
      ['environnement', 'here'],
      ['tiers-lieux', 'lieu'],
    ])
  })

  it('keeps to what the filters leave', () => {
    const rows = table.order.filter((row) => table.columns.rows.id[row] !== 'here')
    expect(told(nextTo(haguenau, rows))).toEqual([
      ['environnement', 'near'],
      ['tiers-lieux', 'lieu'],
    ])
  })

  it('is never across an ocean, nor a distance of nothing', () => {
    const next = nextTo({ ...haguenau, id: 'com-67482', at: [7.7675, 48.5713] })
    expect(told(next).flat()).not.toContain('oversea')
    expect(told(next).flat()).not.toContain('here')
  })

  it('is, for a département, who has a seat in those that border it', () => {
    const next = nextTo(EXAMPLE_TERRITORIES.get('dep-67')!, table.order, 'dep-75', 'dep-29')
    expect(next.by === 'border' && next.beside.map(({ territory }) => territory.id)).toEqual([
      'dep-75',
      'dep-29',
    ])
    const [paris] = next.by === 'border' ? next.beside : []
    expect(paris?.kinds.flatMap(({ catalysts }) => catalysts.map(({ id }) => id))).toEqual(['near', 'lieu'])
  })
})

describe('lists that share a page', () => {
  it('are whole when they fit', () => expect(fairShare([3, 1, 2], 6)).toBe(3))

  it('are cut at the same length, a line kept for what is cut', () => {
    expect(fairShare([10, 2, 30], 12)).toBe(4) // 4 + 1, 2, 4 + 1
  })

  it('keep one line each when there is no room', () => expect(fairShare([9, 9, 9], 2)).toBe(1))

  it('show one of each sorte first, third places last', () => {
    const of = (kind: Kind, ...ids: string[]): { kind: Kind; catalysts: Catalyst[] } => ({
      kind,
      catalysts: ids.map((id) => exampleCatalyst({ id })),
    })
    const kinds = [of('tiers-lieux', 't1', 't2'), of('associations', 'a1', 'a2'), of('ess', 'e1')]
    expect(assorted(kinds, 4).map(({ id }) => id)).toEqual(['a1', 'e1', 't1', 'a2'])
  })
})
