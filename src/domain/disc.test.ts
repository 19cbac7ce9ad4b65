import { area } from '@turf/area'
import { expect, it } from 'vitest'
import { discOf } from './disc'
import { EXAMPLE_TERRITORIES } from './example-territories'

const quimper = EXAMPLE_TERRITORIES.get('com-29232')!

it('is a disc of the area of the commune', () => {
  const disc = discOf(quimper)!
  expect(disc.id).toBe('com-29232')
  expect(area(disc) / quimper.area!).toBeCloseTo(1, 1)
})

it('is nothing where the area is unknown', () => expect(discOf({ ...quimper, area: null })).toBeNull())
