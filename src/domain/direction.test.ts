import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../test/runs'
import { DIRECTIONS, directionOf } from './direction'

const PARIS = [2.347, 48.8589] as const

describe('directionOf', () => {
  it.each([
    ['n', 'Amiens', [2.29, 49.9]],
    ['ne', 'Charleville-Mézières', [4.72, 49.77]],
    ['e', 'Strasbourg', [7.77, 48.57]],
    ['se', 'Lyon', [4.84, 45.76]],
    ['s', 'Bourges', [2.4, 47.08]],
    ['so', 'Bordeaux', [-0.58, 44.84]],
    ['o', 'Brest', [-4.49, 48.39]],
    ['no', 'Rouen', [1.1, 49.44]],
  ] as const)('is %s from Paris to %s', (direction, _, to) => expect(directionOf(PARIS, to)).toBe(direction))

  it('sets out along the great circle, across the antimeridian too', () => {
    expect(directionOf([166.4, -22.3], [-176.2, -13.3])).toBe('ne') // Nouméa to Mata-Utu
    expect(directionOf([-176.2, -13.3], [166.4, -22.3])).toBe('so')
  })
})

it('is one of eight for any two points, and between near points the opposite on the way back', () => {
  const lon = fc.integer({ min: -179_000, max: 179_000 }).map((n) => n / 1000)
  const lat = fc.integer({ min: -60_000, max: 60_000 }).map((n) => n / 1000)
  fc.assert(
    fc.property(lon, lat, lon, lat, fc.nat(7), (x, y, otherX, otherY, eighth) => {
      expect(DIRECTIONS).toContain(directionOf([x, y], [otherX, otherY]))
      const turn = (eighth * Math.PI) / 4
      const scale = 0.05 / Math.cos((y * Math.PI) / 180)
      const near = [x + Math.sin(turn) * scale, y + Math.cos(turn) * 0.05] as const
      expect(directionOf([x, y], near)).toBe(DIRECTIONS[eighth])
      expect(directionOf(near, [x, y])).toBe(DIRECTIONS[(eighth + 4) % 8])
    }),
    runs(200),
  )
})
