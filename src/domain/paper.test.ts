import { describe, expect, it } from 'vitest'
import { exampleTable } from './example-table'
import { EXAMPLE_TERRITORIES } from './example-territories'
import { HOME, NO_FILTERS } from './link'
import { positionOf } from './nearest'
import { besideRow, closeTo, isWhole, numbersOf, paperParts, paperScene } from './paper'

const table = exampleTable([
  { id: 'b', name: 'Bêta', commune: 'strasbourg' },
  { id: 'a', name: 'Alpha', commune: 'strasbourg' },
  { id: 'q', name: 'Quai', commune: 'quimper' },
  { id: 'r', name: 'Rade', commune: 'saint-denis' },
  { id: 'n', name: 'Réseau', commune: 'strasbourg', reach: 4 },
])
const atlas = { table, territories: EXAMPLE_TERRITORIES, pioneers: [] }
const row = (id: string) => table.byId.get(id)!
const ids = (rows: readonly number[]) => rows.map((one) => table.columns.rows.id[one])
const parts = (...kept: string[]) => paperParts(table, EXAMPLE_TERRITORIES, kept.map(row))
const told = (...kept: string[]) => parts(...kept).map(({ territory, rows }) => [territory, ids(rows)])

describe('the list on paper', () => {
  it('goes by région in the order of names, by name inside, national networks last', () => {
    expect(told('n', 'r', 'q', 'b', 'a')).toEqual([
      ['reg-53', ['q']],
      ['reg-44', ['a', 'b']],
      ['reg-04', ['r']],
      [null, ['n']],
    ])
  })

  it('goes by département inside one région', () => {
    expect(told('a', 'b')).toEqual([['dep-67', ['a', 'b']]])
  })

  it('is empty where nothing is kept', () => {
    expect(told()).toEqual([])
    expect(numbersOf(table, [])).toBeNull()
  })

  it('is numbered through its parts, national networks left out', () => {
    expect(numbersOf(table, parts('n', 'r', 'q', 'b', 'a'))).toEqual(
      new Map([
        ['q', 1],
        ['a', 2],
        ['b', 3],
        ['r', 4],
      ]),
    )
    expect(numbersOf(table, parts('n'))).toBeNull()
  })

  it('has no numbers when a map could not hold them', () => {
    const many = exampleTable(Array.from({ length: 100 }, (_, i) => ({ id: `o${i}` })))
    expect(numbersOf(many, paperParts(many, EXAMPLE_TERRITORIES, many.order))).toBeNull()
    expect(numbersOf(many, paperParts(many, EXAMPLE_TERRITORIES, many.order.slice(1)))?.size).toBe(99)
  })
})

describe('the scene on paper', () => {
  const filters = { ...NO_FILTERS, regions: ['44'] }

  it('shows the whole list of a link, whatever the screen looks at and its theme', () => {
    const view = { center: [55, -21] as const, zoom: 12 }
    const scene = paperScene({ ...HOME, filters, view, theme: 'projection' }, atlas)
    expect(scene).toEqual({ ...paperScene({ ...HOME, filters }, atlas), theme: 'papier' })
    expect(scene.total).toBe(2)
  })

  it('shows a sheet by itself, without what its reader was looking for', () => {
    const page = { at: 'territory', id: 'reg-53' } as const
    expect(paperScene({ ...HOME, page, filters }, atlas)).toEqual(paperScene({ ...HOME, page }, atlas))
  })

  it('leaves out no overseas territory but from a part of the mainland', () => {
    expect(isWhole(paperScene(HOME, atlas))).toBe(true)
    expect(isWhole(paperScene({ ...HOME, filters: { ...NO_FILTERS, departements: ['67'] } }, atlas))).toBe(
      false,
    )
    expect(isWhole(paperScene({ ...HOME, filters: { ...NO_FILTERS, regions: ['04'] } }, atlas))).toBe(true)
  })
})

describe('the neighbours on a card', () => {
  it('are within 30 km, after the organisation itself, national networks left out', () => {
    expect(ids(besideRow(table, row('a')).map((one) => one.row))).toEqual(['a', 'b'])
    expect(ids(besideRow(table, row('q')).map((one) => one.row))).toEqual(['q'])
  })

  it('stand in a map that holds them all, some kilometres wide at least', () => {
    const scene = closeTo(
      paperScene(HOME, atlas),
      [row('a'), row('q')].map((one) => positionOf(table, one)),
    )
    expect(scene.level).toBe('commune')
    const { box } = scene.camera as { box: readonly number[] } // made by closeTo
    const [west, south, east, north] = box as [number, number, number, number]
    expect([west < -4, south < 48, east > 7.8, north > 48.6]).toEqual([true, true, true, true])
  })
})
