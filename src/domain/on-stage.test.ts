import { describe, expect, it } from 'vitest'
import { elapsed, lateness, onStageAt, plannedAt, reset, steppedTo, timed, toggled } from './on-stage'
import type { Talk } from './talk'

const MINUTE = 60_000

const talkOf = (...seconds: number[]): Talk => ({
  id: 'essai',
  scenes: seconds.map((n) => ({ title: 'a', text: '', notes: '', seconds: n, link: '', transition: 'vol' })),
})

describe('the stopwatch of a talk', () => {
  it('counts while it runs, keeps what it counted when it is held, and goes on from there', () => {
    const run = toggled({ since: null, before: 0 }, 1000)
    expect(elapsed(run, 4000)).toBe(3000)
    const held = toggled(run, 4000)
    expect(elapsed(held, 9000)).toBe(3000)
    expect(elapsed(toggled(held, 9000), 10_000)).toBe(4000)
  })

  it('never counts backward when the clock of the device is set back', () => {
    expect(elapsed({ since: 5000, before: 700 }, 4000)).toBe(700)
  })

  it('starts by itself at the first step, not at the same scene again, and not once it was held', () => {
    expect(steppedTo(onStageAt(1), 1, 1000).watch.since).toBeNull()
    const running = steppedTo(onStageAt(1), 2, 1000)
    expect(running.watch).toEqual({ since: 1000, before: 0 })
    const held = { ...running, watch: toggled(running.watch, 3000) }
    expect(steppedTo(held, 3, 9000).watch).toEqual({ since: null, before: 2000 })
  })

  it('is put at zero and runs on, or stays at zero', () => {
    expect(reset({ since: 1000, before: 500 }, 8000)).toEqual({ since: 8000, before: 0 })
    expect(reset({ since: null, before: 500 }, 8000)).toEqual({ since: null, before: 0 })
  })
})

describe('the pace of a talk', () => {
  const talk = talkOf(40, 60, 45)

  it('is on time within the seconds of its scene', () => {
    expect(plannedAt(talk, 2)).toEqual([40, 100])
    expect([40, 70, 100].map((seconds) => lateness(talk, 2, seconds))).toEqual([0, 0, 0])
  })

  it('is early before them and late after them', () => {
    expect(lateness(talk, 2, 10)).toBe(-30)
    expect(lateness(talk, 3, 225)).toBe(80)
  })

  it('is counted from the scene at which the stopwatch began', () => {
    const resumed = steppedTo(onStageAt(2), 3, MINUTE)
    expect(resumed.timedFrom).toBe(3)
    expect(lateness(talk, 3, 10, resumed.timedFrom)).toBe(0)
    const again = timed({ ...resumed, scene: 2 }, reset, 2 * MINUTE)
    expect(lateness(talk, 3, 10, again.timedFrom)).toBe(-50)
    expect(timed({ ...resumed, scene: 2 }, toggled, 2 * MINUTE).timedFrom).toBe(3)
  })

  it('turns the light on again with each step', () => {
    const black = { ...onStageAt(2), isBlack: true }
    expect(steppedTo(black, 3, MINUTE).isBlack).toBe(false)
  })
})
