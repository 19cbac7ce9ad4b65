import { act, cleanup, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LiveRegion } from './live-region'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const CALM = 800
const pass = (time: number) => act(() => vi.advanceTimersByTime(time))
const said = () => screen.getByRole('status').textContent

/** Shows sentences one after the other under a choice, with some time after each. */
function tell(...moments: readonly (readonly [choice: string, sentence: string, time: number])[]) {
  const region = ([choice, sentence]: readonly [string, string, number]) => (
    <StrictMode>
      <LiveRegion choice={choice} sentence={sentence} />
    </StrictMode>
  )
  const { rerender } = render(region(moments[0]!))
  for (const moment of moments) {
    rerender(region(moment))
    pass(moment[2])
  }
}

it('is silent on arrival', () => {
  tell(['/', '913 organisations', 5000])
  expect(said()).toBe('')
})

it('is silent when the data of the arrival comes late', () => {
  tell(['/', '', 100], ['/', '913 organisations', 5000])
  expect(said()).toBe('')
})

it('is silent when a sentence changes without a choice', () => {
  tell(['/', 'Lieu 29232', 100], ['/', 'Quimper', 5000])
  expect(said()).toBe('')
})

it('speaks after a choice, once it is calm', () => {
  tell(['/', '913 organisations', 0], ['/?region=44', '77 organisations', CALM - 1])
  expect(said()).toBe('')
  pass(1)
  expect(said()).toBe('77 organisations')
})

it('says only the last of several choices in a row', () => {
  tell(
    ['/', '913 organisations', 0],
    ['/?region=44', '77 organisations', CALM / 2],
    ['/?region=53', '64 organisations', CALM / 2],
  )
  expect(said()).toBe('')
  pass(CALM)
  expect(said()).toBe('64 organisations')
})

it('waits for what a choice asked to be loaded', () => {
  tell(['/', '913 organisations', 0], ['/territoire/com-29232', '', 5000])
  expect(said()).toBe('')
  tell(['/', '913 organisations', 0], ['/x', '', 5000], ['/x', 'Quimper', CALM])
  expect(screen.getAllByRole('status').map((one) => one.textContent)).toEqual(['', 'Quimper'])
})

it('speaks once for a choice, whatever comes after', () => {
  tell(['/', '913', 0], ['/?region=44', '77', CALM], ['/?region=44', '78', 5000])
  expect(said()).toBe('77')
})

it('speaks when the reader comes back from a page of which nothing is said', () => {
  tell(['/', '913', 0], ['/a-propos', '', 5000], ['/', '913', CALM])
  expect(said()).toBe('913')
})
