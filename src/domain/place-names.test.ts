import { expect, it } from 'vitest'
import type { CommuneColumns } from './communes'
import { EXAMPLE_TERRITORIES } from './example-territories'
import { placeIndexFrom } from './place-index'
import { communeNames, territoryNames } from './place-names'
import { searchPlaces } from './place-search'

const COMMUNES: CommuneColumns = {
  code: ['29232', '67482', '97411', '97801'],
  name: ['Quimper', 'Strasbourg', 'Saint-Denis', 'Saint-Martin'],
  epci: [-1, -1, -1, -1],
  epcis: [],
  postal: [['29000'], ['67000', '67100', '67200'], ['97400', '97490'], ['97150']],
  people: [63_000, 290_000, 155_000, 31_000],
  liaison: [0, 0, 0, 0],
  lon: [null, null, null, null],
  lat: [null, null, null, null],
  former: [{ name: 'Kerfeunteun', at: 0 }],
}
const NICKNAMES = [
  { name: 'Strossburi', to: 'com-67482' },
  { name: 'Breizh', to: 'reg-53' },
  { name: 'Nulle part', to: 'com-99999' },
] as const

const names = [
  ...territoryNames(EXAMPLE_TERRITORIES, NICKNAMES),
  ...communeNames(COMMUNES, EXAMPLE_TERRITORIES, NICKNAMES),
]
const named = (name: string) => names.find((place) => place.name === name)
const first = (typed: string) => searchPlaces([placeIndexFrom(names)], typed, 3)[0]?.place

it('says what a commune lies in, the nearest first', () => {
  expect(named('Strasbourg')).toMatchObject({ around: ['Bas-Rhin', 'Grand Est'], departement: '67' })
})

it('says the collectivité of a commune that has no département', () => {
  expect(named('Saint-Martin')).toMatchObject({ to: 'reg-978', around: [] })
  expect(names.find(({ to }) => to === 'com-97801')).toMatchObject({
    around: ['Saint-Martin'],
    departement: '',
  })
})

it.each([
  ['Kerfeunteun', 'com-29232', 'Quimper'],
  ['Strossburi', 'com-67482', 'Strasbourg'],
  ['Breizh', 'reg-53', 'Bretagne'],
])('leads from « %s » to %s, with its name of today', (typed, to, present) => {
  expect(first(typed)).toMatchObject({ name: typed, to, present })
})

it('leaves out a nickname that leads nowhere', () => expect(named('Nulle part')).toBeUndefined())

it('finds a commune once by a postal code, not by its former names', () => {
  const found = searchPlaces([placeIndexFrom(names)], '29000', 9)
  expect(found.map(({ place }) => place.name)).toEqual(['Quimper'])
})
