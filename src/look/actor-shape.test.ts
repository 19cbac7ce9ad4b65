import { expect, it } from 'vitest'
import { ACTOR_TYPES } from '../domain/catalyst'
import { ACTOR_SHAPES, inkOf, isHollow } from './actor-shape'

it('draws each actor type with its own shape', () => {
  const shapes = ACTOR_TYPES.map((actor) => ACTOR_SHAPES[actor])
  expect(new Set(shapes).size).toBe(ACTOR_TYPES.length)
})

it('keeps every corner inside the box', () => {
  for (const path of Object.values(ACTOR_SHAPES)) {
    for (const [, x, y] of path.matchAll(/[ML](\d+\.\d+) (\d+\.\d+)/g)) {
      expect(Math.max(Number(x), Number(y))).toBeLessThanOrEqual(24)
    }
  }
})

it('draws an unknown type as a ring', () => expect(isHollow(inkOf(null))).toBe(true))
