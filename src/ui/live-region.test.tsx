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

/** Shows sentences one after the other, with some time after each. */
function tell(...sentences: readonly (readonly [sentence: string, time: number])[]) {
  const region = (sentence: string) => (
    <StrictMode>
      <LiveRegion sentence={sentence} />
    </StrictMode>
  )
  const { rerender } = render(region(sentences[0]![0]))
  for (const [sentence, time] of sentences) {
    rerender(region(sentence))
    pass(time)
  }
}

it('is silent about the first sentence', () => {
  tell(['913 organisations', 5000])
  expect(said()).toBe('')
})

it('is silent about the sentence that follows an empty one, when the list has just come', () => {
  tell(['', 100], ['913 organisations', 5000])
  expect(said()).toBe('')
})

it('speaks after a change, once it is calm', () => {
  tell(['913 organisations', 0], ['77 organisations', CALM - 1])
  expect(said()).toBe('')
  pass(1)
  expect(said()).toBe('77 organisations')
})

it('says only the last of several changes in a row', () => {
  tell(['913 organisations', 0], ['77 organisations', CALM / 2], ['12 organisations', CALM / 2])
  expect(said()).toBe('')
  pass(CALM)
  expect(said()).toBe('12 organisations')
})

it('does not change what it said when the same sentence comes again', () => {
  tell(['913 organisations', 0], ['77 organisations', CALM], ['77 organisations', CALM])
  expect(said()).toBe('77 organisations')
})
