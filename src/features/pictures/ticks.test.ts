import { describe, expect, it } from 'vitest'
import { logTicks } from './ticks'

describe('the values under a logarithmic axis', () => {
  it('are round, and as many as have room', () => {
    expect(logTicks([76_000, 2_600_000], 900, 70)).toEqual([100_000, 200_000, 500_000, 1_000_000, 2_000_000])
  })

  it('are powers of ten first where room is short', () => {
    expect(logTicks([76_000, 2_600_000], 200, 70)).toEqual([100_000, 1_000_000])
  })

  it('go below one', () => {
    expect(logTicks([0.03, 3], 300, 60)).toEqual([0.1, 1])
  })
})
