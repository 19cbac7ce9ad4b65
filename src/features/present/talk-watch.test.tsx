import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Stopwatch, toggled } from '../../domain/on-stage'
import type { Talk } from '../../domain/talk'
import { spokenSeconds } from '../../text/speaker-words'
import { TalkWatch } from './talk-watch'

const NOON = Date.parse('2026-11-18T12:00:00Z')
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

const shows = (watch: Stopwatch, scene: number, onWatch = vi.fn()) => {
  cleanup()
  render(<TalkWatch {...{ talk, scene, watch, from: 1, onWatch }} />)
  return onWatch
}
const reads = (text: string) => expect(document.body.textContent?.replace(/\s+/g, ' ')).toContain(text)

beforeEach(() => {
  vi.useFakeTimers({ now: NOON })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

it('shows the planned duration until the talk begins, then counts', () => {
  const onWatch = shows({ since: null, before: 0 }, 1)
  reads('Durée prévue : 2 min 25')
  act(() => screen.getByRole('button', { name: 'Démarrer' }).click())
  expect(onWatch).toHaveBeenCalledWith(toggled)
  shows({ since: NOON - 65_000, before: 0 }, 2)
  reads('1:05')
  act(() => vi.advanceTimersByTime(3000))
  reads('1:08')
})

it.each<[string, number, string]>([
  ['within the time of its scene', 60, 'dans les temps'],
  ['early', 2, 'en avance de 40 s'],
  ['late', 180, 'en retard de 1 min 20'],
  ['late by a little', 104, 'dans les temps'],
])('says in words that the talk is %s', (_, seconds, words) => {
  shows({ since: NOON - seconds * 1000, before: 0 }, 2)
  reads(words)
})

it('says durations as they are spoken', () => {
  expect([0, 40, 60, 65, 80, 1130].map(spokenSeconds).map((text) => text.replace(/\s/g, ' '))).toEqual([
    '0 s',
    '40 s',
    '1 min',
    '1 min 05',
    '1 min 20',
    '18 min 50',
  ])
})
