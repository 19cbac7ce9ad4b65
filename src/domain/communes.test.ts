import { expect, it } from 'vitest'
import { type CommuneColumns, communeOf } from './communes'
import { EXAMPLE_TERRITORIES } from './example-territories'

const columns: CommuneColumns = {
  version: 1,
  code: ['67482', '97801'],
  name: ['Strasbourg', 'Saint-Martin'],
  epci: [0, -1],
  epcis: ['246700488'],
  population: [293771, null],
  liaison: [0, 0],
  lon: [77675, null],
  lat: [485713, null],
  area: [78.26, null],
  estuaries: ['67482'],
}
const find = (id: 'com-67482' | 'com-97801' | 'com-67999' | 'dep-67') =>
  communeOf(columns, id, EXAMPLE_TERRITORIES)

it('gives a commune with its parents, its area in square metres and its point', () => {
  expect(find('com-67482')).toMatchObject({
    name: 'Strasbourg',
    parents: ['reg-44', 'dep-67', 'epci-246700488'],
    area: 78_260_000,
    at: [7.7675, 48.5713],
    estuary: true,
  })
  expect(find('com-97801')?.estuary).toBeUndefined()
})

it('puts a commune of a collectivité in it, at its point when its own is unknown', () => {
  expect(find('com-97801')).toMatchObject({ parents: ['reg-978'], zone: 'com', at: [-63.1, 18.1] })
})

it('knows no commune that is not there, and nothing else than communes', () => {
  expect([find('com-67999'), find('dep-67')]).toEqual([null, null])
})
