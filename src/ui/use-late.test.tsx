import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useLate } from './use-late'

const AFTER = 2000
const pass = (time: number) => act(() => vi.advanceTimersByTime(time))
const start = (going = true) =>
  renderHook((props) => useLate(props.going, AFTER), { initialProps: { going } })

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

it('is late once the time is over, not before', () => {
  const { result } = start()
  pass(AFTER - 1)
  expect(result.current).toBe(false)
  pass(1)
  expect(result.current).toBe(true)
})

it('is never late about what is not going on', () => {
  const { result } = start(false)
  pass(2 * AFTER)
  expect(result.current).toBe(false)
})

it('is not late any more when it is over', () => {
  const { result, rerender } = start()
  pass(AFTER)
  rerender({ going: false })
  expect(result.current).toBe(false)
})

it('counts from zero when it goes on again', () => {
  const { result, rerender } = start()
  pass(AFTER)
  rerender({ going: false })
  rerender({ going: true })
  expect(result.current).toBe(false)
  pass(AFTER)
  expect(result.current).toBe(true)
})
