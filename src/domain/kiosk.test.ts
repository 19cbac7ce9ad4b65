import { describe, expect, it } from 'vitest'
import { dueOf, sceneInLoop } from './kiosk'
import type { Talk } from './talk'

const talk: Talk = {
  id: 'essai',
  scenes: [40, 0].map((seconds) => ({
    title: 'a',
    text: '',
    notes: '',
    seconds,
    link: '',
    transition: 'vol' as const,
  })),
}

describe('a talk that goes by itself', () => {
  it('goes on after the seconds of its link, or those of each scene', () => {
    expect(dueOf({ auto: 8, standby: null }, talk, 1, false)).toEqual({ to: 'next', after: 8000 })
    expect(dueOf({ auto: 0, standby: null }, talk, 1, false)).toEqual({ to: 'next', after: 40_000 })
    expect(dueOf({ auto: 0, standby: null }, talk, 2, false)).toEqual({ to: 'next', after: 1000 })
  })

  it('waits once it was touched, and starts over when it is left alone', () => {
    expect(dueOf({ auto: 8, standby: null }, talk, 1, true)).toBeNull()
    expect(dueOf({ auto: 8, standby: 60 }, talk, 1, true)).toEqual({ to: 'start', after: 60_000 })
  })

  it('starts over also when somebody else makes it go', () => {
    expect(dueOf({ auto: null, standby: 90 }, talk, 2, false)).toEqual({ to: 'start', after: 90_000 })
    expect(dueOf({ auto: null, standby: null }, talk, 2, false)).toBeNull()
  })

  it('comes to the first scene after the last', () => {
    expect([1, 2, 3].map((scene) => sceneInLoop(scene, 3))).toEqual([2, 3, 1])
  })
})
