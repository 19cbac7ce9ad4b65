import { describe, expect, it } from 'vitest'
import { verdictOf } from './verdict.mjs'

const CALM = { nodes: 900, detached: 3, listeners: 400, documents: 2, contexts: 1, loads: 1, heapKB: 20_000 }
const run = (change: (minute: number) => object) =>
  Array.from({ length: 11 }, (_, minute) => ({ minute, ...CALM, ...change(minute) }))

describe('the verdict of a soak', () => {
  it('lets a calm window pass, however much its first minutes take', () => {
    const looks = run((minute) => ({ heapKB: minute < 3 ? 10_000 + 3_000 * minute : 20_000 + 100 * minute }))
    const { heapGrowth, breaches } = verdictOf(looks)
    expect(breaches).toEqual([])
    expect(heapGrowth).toBeLessThan(0.05)
  })

  it('lets a list pass that was left and is let go at some looks only', () => {
    const looks = run((minute) => ({
      listeners: minute < 7 && minute % 3 > 0 ? 410 : minute === 9 ? 410 : 553,
    }))
    expect(verdictOf(looks).breaches).toEqual([])
  })

  it.each([
    ['a heap that goes on growing', (minute: number) => ({ heapKB: 20_000 + 500 * minute }), /heap grew/],
    ['nodes that nobody lets go', (minute: number) => ({ detached: 20 * minute }), /detached grew/],
    ['listeners that stay', (minute: number) => ({ listeners: 400 + 30 * minute }), /listeners grew/],
    ['two maps at once', (minute: number) => ({ contexts: minute === 5 ? 2 : 1 }), /2 WebGL contexts/],
    ['a page that was loaded anew', (minute: number) => ({ loads: minute > 5 ? 2 : 1 }), /loaded anew/],
  ])('stops at %s', (_, change, said) => {
    const { breaches } = verdictOf(run(change))
    expect(breaches).toHaveLength(1)
    expect(breaches[0]).toMatch(said)
  })

  it('says nothing of a run that was too short', () => {
    expect(() => verdictOf(run(() => ({})).slice(0, 3))).toThrow(/too few/)
  })
})
