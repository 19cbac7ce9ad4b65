import { describe, expect, it } from 'vitest'
import { flagPlaces, type Standing } from './flag-places'
import type { PioneerMark } from './scene'

const LYON = [4.8364, 45.7549] as const
const flag = (id: string, at: readonly [number, number]): PioneerMark => ({
  id,
  name: id,
  at,
  territories: [],
  attested: true,
})
/** Pixels of Web Mercator at a zoom, 512 px tiles. */
function pixelsOf([lon, lat]: readonly [number, number], zoom: number): [number, number] {
  const y = Math.asinh(Math.tan((lat * Math.PI) / 180))
  const world = 512 * 2 ** zoom
  return [(lon / 360) * world, (-y / (2 * Math.PI)) * world]
}
/** The least distance in pixels between two flags. */
function closest(flags: readonly PioneerMark[], zoom: number): number {
  const places = flagPlaces(flags, [], zoom)
  const middles = flags.map(({ id, at }) => {
    const [[x, y], [right, down]] = [pixelsOf(at, zoom), places.get(id)!]
    return [x + right, y + down] as const
  })
  const gaps = middles.flatMap(([x, y], i) => middles.slice(i + 1).map(([u, v]) => Math.hypot(u - x, v - y)))
  return Math.min(...gaps)
}

describe('flagPlaces', () => {
  it('puts a lone flag on its town, so that its pole stands there', () => {
    expect(flagPlaces([flag('a', LYON)], [], 6).get('a')).toEqual([7, -10])
  })

  it.each([3, 5, 8, 11])('keeps three flags of one town 24 pixels apart at zoom %i', (zoom) => {
    const three = ['a', 'b', 'c'].map((id) => flag(id, LYON))
    expect(closest(three, zoom)).toBeGreaterThanOrEqual(24)
  })

  it('keeps neighbouring towns apart from afar, and each at home from near', () => {
    const towns = [flag('toulouse', [1.4321, 43.596]), flag('tournefeuille', [1.335, 43.5782])]
    expect(closest(towns, 4)).toBeGreaterThanOrEqual(24)
    expect(flagPlaces(towns, [], 10).get('tournefeuille')).toEqual([7, -10])
  })

  it('stands above the mark of an organisation of the same town', () => {
    const mark: Standing = { at: LYON, sign: [-12, -12, 12, 12] }
    const [right, down] = flagPlaces([flag('a', LYON)], [mark], 8).get('a')!
    expect(Math.hypot(right, down)).toBeGreaterThanOrEqual(24)
    expect(down).toBeLessThan(0)
  })

  it('keeps off a number', () => {
    const count: Standing = { at: LYON, sign: [-15, -10, 15, 10] }
    const [x, y] = flagPlaces([flag('a', LYON)], [count], 5).get('a')!
    expect(Math.abs(x) >= 29 || Math.abs(y) >= 26).toBe(true)
  })

  it('grows its distances with the signs', () => {
    const three = ['a', 'b'].map((id) => flag(id, LYON))
    const [a, b] = [...flagPlaces(three, [], 8, 2).values()] as [[number, number], [number, number]]
    expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThanOrEqual(48)
  })
})
