import { area } from '@turf/area'
import { expect, it } from 'vitest'
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
