import { expect, it } from 'vitest'
import { type CommuneColumns, communeOf, mergedCommunes } from './communes'
import { EXAMPLE_TERRITORIES } from './example-territories'

const columns: CommuneColumns = {
  code: ['67482', '97801'],
  name: ['Strasbourg', 'Saint-Martin'],
  epci: [0, -1],
  epcis: ['246700488'],
  postal: [['67000'], ['97150']],
  people: [290000, 0],
  liaison: [0, 0],
  lon: [77675, null],
  lat: [485713, null],
  former: [],
}
const figures = { population: [293771, null], area: [78.26, null], estuaries: ['67482'] }
const find = (id: 'com-67482' | 'com-97801' | 'com-67999' | 'dep-67') =>
  communeOf(columns, figures, id, EXAMPLE_TERRITORIES)

it('gives a commune with its parents, its area in square metres and its point', () => {
  expect(find('com-67482')).toMatchObject({
    name: 'Strasbourg',
    parents: ['reg-44', 'dep-67', 'epci-246700488'],
    population: 293_771,
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

it('does not say a population or an area before their file has come', () => {
  const commune = communeOf(columns, null, 'com-67482', EXAMPLE_TERRITORIES)
  expect(commune).toMatchObject({ population: null, area: null })
})

it('merges two sets of communes by code, their former names with them', () => {
  const other: CommuneColumns = {
    code: ['67300', '97701'],
    name: ['Mittelhausbergen', 'Saint-Barthélemy'],
    epci: [0, -1],
    epcis: ['246700488'],
    postal: [['67206'], ['97133']],
    people: [2000, 10000],
    liaison: [0, 0],
    lon: [76900, -628000],
    lat: [486100, 179000],
    former: [{ name: 'Gustavia', at: 1 }],
  }
  const merged = mergedCommunes(columns, other)
  expect(merged.code).toEqual(['67300', '67482', '97701', '97801'])
  expect(merged.epci.map((at) => merged.epcis[at])).toEqual(['246700488', '246700488', undefined, undefined])
  expect(merged.former).toEqual([{ name: 'Gustavia', at: 2 }])
})
