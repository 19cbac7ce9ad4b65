import { describe, expect, it } from 'vitest'
import { goalsOf, goalsTable } from './goals.mjs'

const load = (site: object, floor: object, profile = 'wifi') => ({
  scenario: 'load',
  profile,
  rounds: { floor: [floor], site: [site] } as Record<string, Record<string, number>[]>,
})

describe('the goals', () => {
  it('are met or missed by a share of what is asked', () => {
    const goals = goalsOf([load({ readyMs: 150, blockingMs: 50 }, { readyMs: 100, blockingMs: 100 })])
    expect(goals.map(({ goal, ratio, met }) => [goal, ratio, met])).toEqual([
      ['map', 1.5, false],
      ['blocking', 0.5, true],
    ])
    expect(goalsTable(goals)).toContain('missed by 36 %')
  })

  it('take the first frame of a map for the first paint of a page that paints nothing else', () => {
    const goals = goalsOf([load({ fcpMs: 50 }, { fcpMs: Number.NaN, firstFrameMs: 100 })])
    expect(goals.map(({ goal, ratio }) => [goal, ratio])).toEqual([['fcp', 0.5]])
  })

  it('compare bytes to the first answer with all that the bare map sends', () => {
    const goals = goalsOf([load({ usableKB: 50, sentKB: 900 }, { usableKB: 80, sentKB: 100 })])
    expect(goals.map(({ goal, ratio }) => [goal, ratio])).toEqual([['bytes', 0.5]])
  })

  it('are silent on what a run did not measure', () => {
    expect(goalsOf([load({ readyMs: 1 }, { readyMs: 1 }, 'none')])).toEqual([])
    expect(goalsOf([{ scenario: 'filter', profile: 'none', rounds: { site: [{ listMs: 1 }] } }])).toEqual([])
  })
})
