import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Channel } from '../../device/lines.test-fixture'
import { onStageAt, steppedTo } from '../../domain/on-stage'
import { type Talk, talkPage } from '../../domain/talk'
import { arrived, changed, type Message } from '../../domain/two-windows'
import { useLink } from '../../state/link-store'
import { type TwoWindows, useTwoWindows } from './use-two-windows'

const talk: Talk = {
  id: 'essai',
  scenes: [40, 60, 45].map((seconds) => ({
    title: 'Une scène',
    text: '',
    notes: '',
    seconds,
    link: '',
    transition: 'vol',
  })),
}

const heard: Message[] = []
let other: Channel
let own: TwoWindows

/** The speaker's window of the talk; the other end of its line is ours. */
function Speaker() {
  const { page } = useLink().link
  own = useTwoWindows('speaker', talk, page.at === 'talk' ? page : talkPage('essai'))
  return (
    <p>
      {own.bond} {own.shown.scene} {own.shown.isBlack ? 'noir' : 'clair'}
    </p>
  )
}

const reads = (text: string) => expect(screen.getByRole('paragraph').textContent).toBe(text)
const says = (message: Message | null) => act(() => other.postMessage(message))

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('BroadcastChannel', Channel)
  history.replaceState(null, '', '/presenter/essai/orateur?scene=2')
  heard.length = 0
  other = new Channel('/presenter/essai? ')
  other.onmessage = ({ data }) => heard.push(data as Message)
})
afterEach(() => {
  cleanup()
  Channel.all.clear()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  history.replaceState(null, '', '/')
})

it('asks for the stage every second, gives up when nobody answers, and is bound as soon as somebody does', () => {
  render(<Speaker />)
  expect(heard).toHaveLength(1)
  reads('looking 2 clair')
  act(() => vi.advanceTimersByTime(2000))
  expect(heard.map(({ kind }) => kind)).toEqual(['asks', 'asks', 'asks'])
  reads('alone 2 clair')
  const stage = changed(arrived('stage', 'x', onStageAt(1)), { ...onStageAt(3), isBlack: true })
  says(stage.say)
  reads('bound 3 noir')
  expect(location.search).toBe('?scene=3')
})

it('tells what is done here at once, keeps a scene to those of the talk, and says goodbye', () => {
  render(<Speaker />)
  act(() => own.change((was) => steppedTo(was, 3, 1000)))
  expect(heard.at(-1)).toMatchObject({ kind: 'tells', shown: { scene: 3, watch: { since: 1000 } } })
  expect(location.search).toBe('?scene=3')
  const end = { ...arrived('stage', 'x', onStageAt(1)), stamp: { turn: 8, by: 'stage x' } }
  const before = heard.length
  says(changed(end, onStageAt(99)).say)
  reads('bound 3 clair')
  expect(heard).toHaveLength(before) // a window that knows more scenes is not contradicted
  dispatchEvent(new Event('pagehide'))
  expect(heard.at(-1)?.kind).toBe('leaves')
})

it('takes up the scene of an address that is changed in another way', () => {
  render(<Speaker />)
  act(() => {
    history.replaceState(null, '', '/presenter/essai/orateur')
    dispatchEvent(new PopStateEvent('popstate'))
  })
  reads('looking 1 clair')
  expect(heard.at(-1)).toMatchObject({ kind: 'tells', shown: { scene: 1 } })
})

it('works alone where the browser has no lines', () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  render(<Speaker />)
  act(() => own.change((was) => steppedTo(was, 3, 1000)))
  expect(location.search).toBe('?scene=3')
})
