import { act, cleanup, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Channel } from '../../device/lines.test-fixture'
import { onStageAt } from '../../domain/on-stage'
import { type Talk, talkPage } from '../../domain/talk'
import { arrived, asked, farewell } from '../../domain/two-windows'
import { type StageActs, useStageActs } from './use-stage-acts'

const talk: Talk = {
  id: 'essai',
  scenes: [1, 2].map(() => ({
    title: 'Une scène',
    text: '',
    notes: '',
    seconds: 40,
    link: '',
    transition: 'vol',
  })),
}

const open = vi.fn(() => null)
const speaker = arrived('speaker', 'x', onStageAt(1))
let acts: StageActs
let other: Channel

function Stage() {
  acts = useStageActs(talk, talkPage('essai'))
  return null
}

const asks = () => act(() => acts.onAct({ act: 'speaker' }))
const waits = (ms: number) => act(() => vi.advanceTimersByTime(ms))

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('BroadcastChannel', Channel)
  vi.stubGlobal('open', open.mockClear())
  history.replaceState(null, '', '/presenter/essai?scene=2&theme=projection-claire')
  other = new Channel('/presenter/essai? ')
  render(<Stage />)
})
afterEach(() => {
  cleanup()
  Channel.all.clear()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  history.replaceState(null, '', '/')
})

it('opens the window of the speaker at this scene in a process of its own, and is content when it comes', () => {
  asks()
  expect(open).toHaveBeenCalledWith(
    '/presenter/essai/orateur?scene=2&theme=projection-claire',
    '_blank',
    expect.stringContaining('noopener'),
  )
  act(() => other.postMessage(asked(speaker).say))
  waits(10_000)
  expect(acts.speaker.notice).toBeNull()
})

it('tells when that window does not come, until it does', () => {
  asks()
  waits(3000)
  expect(acts.speaker.notice).toBeNull()
  waits(2000)
  expect(acts.speaker.notice).toBe('late')
  act(() => other.postMessage(asked(speaker).say))
  expect(acts.speaker.notice).toBeNull()
})

it('does not open a second one, but where the first has left', () => {
  act(() => other.postMessage(asked(speaker).say))
  asks()
  expect(open).not.toHaveBeenCalled()
  expect(acts.speaker.notice).toBe('already')
  act(() => acts.onAct({ act: 'back' }))
  expect(acts.speaker.notice).toBeNull()
  act(() => other.postMessage(farewell(speaker)))
  asks()
  expect(open).toHaveBeenCalledTimes(1)
})
