import { createRequire } from 'node:module'
import { Geodesic } from 'geographiclib-geodesic'
import { describe, expect, it } from 'vitest'
import { communeColumns, communeFigures } from '../../data/steps/commune-columns'
import { loadCog, loadPoints, packagedCog } from '../../data/steps/load-cog'
import { packCommunes, unpackCommunes } from '../../src/domain/commune-pack'
import { mergedCommunes } from '../../src/domain/communes'
import { nearestSeats } from '../../src/domain/nearest-seats'
import { communesIn, farPeople, medianDistance, seatsOf } from '../../src/domain/remoteness'
import type { TerritoryId } from '../../src/domain/territory'
import { rawCommunes, rawEpcis, rawPoints, rawRows } from './raw-list'
import { realAtlas } from './real-atlas'

// What is said of distance held against every commune times every seat: dot products of unit vectors, from the points,
// the list and the COG read anew (`raw-list.ts`), without the index, and a sample against GeographicLib.

const RADIUS = 6_371_008.8 // metres, mean radius (IUGG)
const atlas = realAtlas([])
const { table, territories } = atlas

/** The communes as the page gets them: packed, sent and unpacked. */
function published() {
  const cog = loadCog(packagedCog(), 'data/geo/anciens-codes.csv')
  const points = loadPoints('data/geo/communes.csv')
  const { large, small } = communeColumns(cog, points)
  const [a, b] = [large, small].map((columns) => unpackCommunes(packCommunes(columns)))
  return { communes: mergedCommunes(a!, b!), figures: communeFigures(cog, points) }
}
const { communes, figures } = published()
const seats = seatsOf(table, table.order)
const away = nearestSeats(communes, seats)
const remoteness = { communes, population: figures.population, away }

const vectorOf = ([lon, lat]: readonly [number, number]) => {
  const [l, p] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180]
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)] as const
}
const rawSeats = rawRows
  .filter(({ portee, territoires }) => portee !== 'national' || territoires !== '')
  .map(({ code_commune }) => rawPoints.get(code_commune)!)
const seatVectors = rawSeats.map(vectorOf)

/** Metres from each commune that has a point to the nearest seat, by code. */
const brute = new Map(
  [...rawPoints].map(([code, at]) => {
    const [x, y, z] = vectorOf(at)
    let best = -1
    for (const [a, b, c] of seatVectors) best = Math.max(best, x * a + y * b + z * c)
    return [code, Math.acos(Math.min(1, best)) * RADIUS] as const
  }),
)
const populations = new Map(
  (
    createRequire(import.meta.url)('@etalab/decoupage-administratif/data/communes.json') as {
      code: string
      type: string
      population?: number
    }[]
  ).flatMap(({ code, type, population }) =>
    type === 'commune-actuelle' && population !== undefined ? [[code, population] as const] : [],
  ),
)

describe('the distance from each commune to the nearest organisation', () => {
  it('equals a brute force of every commune and every seat, within a thousandth', () => {
    const wrong = communes.code.filter((code, i) => {
      const real = brute.get(code)
      if (real === undefined) return !Number.isNaN(away[i])
      return !(Math.abs(away[i]! - real) <= Math.max(1, real / 1000))
    })
    expect(wrong).toEqual([])
    expect(away.filter((metres) => !Number.isNaN(metres))).toHaveLength(34_879)
  })

  it('is within 0.6 % of the geodesic on the ellipsoid', () => {
    for (let i = 0; i < communes.code.length; i += 200) {
      const at = rawPoints.get(communes.code[i]!)
      if (!at || away[i]! < 500) continue
      const real = Math.min(
        ...rawSeats.map(([lon, lat]) => Geodesic.WGS84.Inverse(at[1], at[0], lat, lon).s12!),
      )
      expect(Math.abs(away[i]! / real - 1), communes.code[i]!).toBeLessThan(0.006)
    }
  })
})

/** The people of some communes farther than some kilometres, counted anew. */
const beyond = (isIn: (code: string) => boolean, km: number) =>
  [...brute].reduce(
    (sum, [code, metres]) => sum + (metres > km * 1000 && isIn(code) ? (populations.get(code) ?? 0) : 0),
    0,
  )

const PLACES: readonly [TerritoryId | null, (code: string) => boolean][] = [
  [null, () => true],
  ['reg-44', (code) => rawCommunes.get(code)?.region === '44'],
  ['reg-03', (code) => code.startsWith('973')],
  ['dep-48', (code) => code.startsWith('48')],
  ['dep-2A', (code) => code.startsWith('2A')],
  ['epci-200068120', (code) => rawEpcis.get(code) === '200068120'],
]

describe('the people who live far from every organisation', () => {
  it.each(PLACES)('of %s equal an independent count at every distance', (id, isIn) => {
    const among = id && communesIn(communes, territories.get(id)!, territories)
    for (const km of [10, 20, 30, 50, 100]) {
      const { people } = farPeople(remoteness, among, km * 1000)
      const real = beyond(isIn, km)
      expect(Math.abs(people - real), `${km} km`).toBeLessThanOrEqual(real / 100)
    }
  })

  it('leave out the communes without a point, and count them', () => {
    const { unknown } = farPeople(remoteness, null, 10_000)
    expect(unknown).toBe(communes.code.filter((code) => !brute.has(code) || !populations.has(code)).length)
    expect(unknown).toBeGreaterThan(0)
  })

  it.each(['dep-48', 'reg-03', 'epci-200068120'] as const)(
    'of %s live half on each side of the median distance',
    (id) => {
      const median = medianDistance(remoteness, id, territories)!
      const isIn = PLACES.find(([place]) => place === id)![1]
      const all = beyond(isIn, -1)
      expect(beyond(isIn, (median + 2) / 1000)).toBeLessThanOrEqual(all / 2)
      expect(beyond(isIn, (median - 2) / 1000)).toBeGreaterThanOrEqual(all / 2)
    },
  )
})
