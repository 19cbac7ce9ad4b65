import { area } from '@turf/area'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '../../test/runs'
import { circleAround, discOf } from './disc'
import { EXAMPLE_TERRITORIES } from './example-territories'

const quimper = EXAMPLE_TERRITORIES.get('com-29232')!

it('is a disc of the area of the commune', () => {
  const disc = discOf(quimper)!
  expect(disc.id).toBe('com-29232')
  expect(area(disc) / quimper.area!).toBeCloseTo(1, 1)
})

it('reaches as far north as asked: 0.27 degrees of a meridian are 30 km', () => {
  const ring = circleAround([-1.68, 48.11], 30_000).coordinates[0]!
  expect(Math.max(...ring.map(([, lat]) => lat!)) - 48.11).toBeCloseTo(0.2698, 4)
})

it('is nothing where the area is unknown', () => expect(discOf({ ...quimper, area: null })).toBeNull())

it('has the area of its commune within a hundredth, wherever it lies', () => {
  const at = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -60, max: 60 })) // France lies on all oceans
  fc.assert(
    fc.property(at, fc.integer({ min: 10_000, max: 20_000_000_000 }), (where, wanted) => {
      const disc = discOf({ ...quimper, at: where, area: wanted })!
      expect(disc.geometry.coordinates.flat(3).every(Number.isFinite)).toBe(true)
      expect(Math.abs(area(disc) / wanted - 1)).toBeLessThan(0.01)
    }),
    runs(50),
  )
})
