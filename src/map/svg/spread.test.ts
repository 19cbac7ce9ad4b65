import { describe, expect, it } from 'vitest'
import { type Disc, spread } from './spread'

const ROOM = { left: 0, top: 0, right: 200, bottom: 200 }
const overlaps = (discs: readonly Disc[]) =>
  discs.flatMap((a, i) =>
    discs.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < (a.r + b.r) * 0.95),
  )

describe('discs that are spread', () => {
  it('leave one another when they stand on one point', () => {
    const found = spread(
      Array.from({ length: 30 }, () => ({ x: 100, y: 100, r: 5 })),
      ROOM,
    )
    expect(overlaps(found)).toEqual([])
    expect(Math.max(...found.map(({ x, y }) => Math.hypot(x - 100, y - 100)))).toBeLessThan(50)
  })

  it('stay where they are when they have room', () => {
    const found = spread(
      [
        { x: 20, y: 20, r: 5 },
        { x: 120, y: 90, r: 5 },
      ],
      ROOM,
    )
    expect(found.map(({ x, y }) => [Math.round(x / 2), Math.round(y / 2)])).toEqual([
      [10, 10],
      [60, 45],
    ])
  })

  it('go around what is fixed, and stay in the picture', () => {
    const [fixed, ...others] = spread(
      [
        { x: 3, y: 3, r: 10, fixed: true },
        { x: 3, y: 3, r: 5 },
        { x: 199, y: 100, r: 5 },
      ],
      ROOM,
    )
    expect([fixed!.x, fixed!.y]).toEqual([3, 3])
    expect(Math.hypot(others[0]!.x - 3, others[0]!.y - 3)).toBeGreaterThan(14)
    expect(others[1]!.x).toBeLessThanOrEqual(195)
  })

  it('give the same picture each time', () => {
    const discs = Array.from({ length: 12 }, (_, i) => ({ x: 50 + (i % 3), y: 50, r: 6 }))
    expect(spread(discs, ROOM)).toEqual(spread(discs, ROOM))
  })
})
