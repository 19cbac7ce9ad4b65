import { describe, expect, it } from 'vitest'
import type { CommuneColumns } from './communes'
import { exampleTable } from './example-table'
import { EXAMPLE_TERRITORIES } from './example-territories'
import { HOME, NO_FILTERS } from './link'
import {
  communesIn,
  countFarther,
  farPeople,
  farPoints,
  medianDistance,
  type Remoteness,
  seatsIn,
  seatsOf,
} from './remoteness'
import { sceneFrom } from './scene-from'

const CODES = ['29019', '29232', '2A004', '67482', '97411', '97501', '98411']
const communes: CommuneColumns = {
  code: CODES,
  name: CODES,
  epci: [-1, 0, -1, -1, -1, -1, -1],
  epcis: ['200068120'],
  postal: CODES.map(() => []),
  people: CODES.map(() => 1),
  liaison: CODES.map(() => 0),
  lon: [-44_861, -40_944, 87_014, 77_675, 554_464, -561_773, null],
  lat: [483_904, 479_963, 419_347, 485_713, -209_329, 467_811, null],
  former: [],
}
const remoteness: Remoteness = {
  communes,
  population: [140_000, 64_000, 73_000, 290_000, 155_000, null, null],
  away: Float32Array.of(51_000, 0, 20_000, 12_000, 31_000, 4_000_000, Number.NaN),
}
const among = (id: 'reg-53' | 'dep-2A' | 'dep-29' | 'reg-04' | 'epci-200068120' | 'com-67482' | 'reg-975') =>
  communesIn(communes, { id }, EXAMPLE_TERRITORIES).map((i) => CODES[i])

describe('the communes of a territory', () => {
  it('are found at every level, overseas and in Corsica', () => {
    expect(among('reg-53')).toEqual(['29019', '29232'])
    expect(among('dep-29')).toEqual(['29019', '29232'])
    expect(among('epci-200068120')).toEqual(['29232'])
    expect(among('com-67482')).toEqual(['67482'])
    expect(among('dep-2A')).toEqual(['2A004'])
    expect(among('reg-04')).toEqual(['97411'])
    expect(among('reg-975')).toEqual(['97501'])
  })
})

describe('the people who live far', () => {
  it('are those of communes farther than the distance, all others left out', () => {
    expect(farPeople(remoteness, null, 20_000)).toMatchObject({ people: 295_000, communes: 2 })
    expect(farPeople(remoteness, [0, 1], 10_000)).toEqual({ people: 140_000, communes: 1, unknown: 0 })
  })

  it('leave out a commune without a population or without a point, and count it apart', () => {
    expect(farPeople(remoteness, null, 10_000).unknown).toBe(2)
  })

  it('are everyone when the list is empty', () => {
    const away = remoteness.away.map((metres) => (Number.isNaN(metres) ? metres : Number.POSITIVE_INFINITY))
    expect(farPeople({ ...remoteness, away }, [0, 1], 100_000).people).toBe(204_000)
    expect(medianDistance({ ...remoteness, away }, 'dep-29', EXAMPLE_TERRITORIES)).toBeNull()
  })
})

describe('the median distance', () => {
  it('is weighted by the people of each commune', () => {
    expect(medianDistance(remoteness, 'dep-29', EXAMPLE_TERRITORIES)).toBe(51_000)
    expect(medianDistance(remoteness, 'epci-200068120', EXAMPLE_TERRITORIES)).toBe(0)
  })

  it('is not known where nobody is', () => {
    expect(medianDistance(remoteness, 'reg-975', EXAMPLE_TERRITORIES)).toBeNull()
    expect(medianDistance(remoteness, 'dep-01', EXAMPLE_TERRITORIES)).toBeNull()
  })
})

describe('the points of communes', () => {
  it('come the farthest first, those without a point left out, and are the same for the same distances', () => {
    const points = farPoints(remoteness)
    expect([...points.away]).toEqual([4_000_000, 51_000, 31_000, 20_000, 12_000, 0])
    expect(points.lon[1]).toBeCloseTo(-4.4861, 4)
    expect(farPoints(remoteness)).toBe(points)
  })

  it('are counted beyond a distance that none of them reaches twice', () => {
    const points = farPoints(remoteness)
    expect([0, 12_000, 20_000, 5_000_000].map((than) => countFarther(points, than))).toEqual([5, 4, 3, 0])
  })
})

it('measures to each seat once, national networks left out, the same from the list and from the map', () => {
  const table = exampleTable([
    { id: 'a', commune: 'strasbourg' },
    { id: 'b', commune: 'quimper' },
    { id: 'c', commune: 'quimper' },
    { id: 'd', commune: 'paris', family: 'reseau-national', reach: 4 },
  ])
  const seats = seatsOf(table, table.order)
  expect(seats).toEqual([
    [-4.0944, 47.9963],
    [7.7675, 48.5713],
  ])
  const scene = sceneFrom(
    { ...HOME, filters: NO_FILTERS },
    { table, pioneers: [], territories: EXAMPLE_TERRITORIES },
  )
  expect(seatsIn(scene)).toEqual(seats)
})
