import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useAfterPaint } from './use-after-paint'

const [FIRST, SECOND, THIRD] = [{ n: 1 }, { n: 2 }, { n: 3 }]

type Value = { readonly n: number } | null

/** What a part is given, at each rendering, while the page is given values one after the other. */
function follow(value: Value) {
  const rendered: [page: Value, part: Value][] = []
  const hook = renderHook(
    (now: Value) => {
      const part = useAfterPaint(now)
      rendered.push([now, part])
      return part
    },
    { initialProps: value },
  )
  return { ...hook, rendered }
}

/** Lets one frame be painted, without the task that comes after it. */
const paint = () => act(() => vi.advanceTimersToNextFrame())
const taskAfter = () => act(() => vi.advanceTimersByTime(1))

describe('what follows a paint', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    cleanup()
    vi.useRealTimers()
  })

  it('is there at once when there was nothing before', () => {
    const { rendered, rerender } = follow(null)
    rerender(FIRST)
    expect(rendered.every(([page, part]) => page === part)).toBe(true)
  })

  it('changes after the frame in which the value changed, not with it', () => {
    const { result, rerender } = follow(FIRST)
    rerender(SECOND)
    expect(result.current).toBe(FIRST)
    paint()
    expect(result.current).toBe(FIRST)
    taskAfter()
    expect(result.current).toBe(SECOND)
  })

  it('of several changes before a frame takes the last, once', () => {
    const { result, rerender } = follow(FIRST)
    const asked = vi.spyOn(globalThis, 'requestAnimationFrame')
    rerender(SECOND)
    rerender(THIRD)
    paint()
    taskAfter()
    expect(result.current).toBe(THIRD)
    expect(asked).toHaveBeenCalledTimes(1)
  })

  it('goes at once with its value', () => {
    const { rendered, rerender } = follow(FIRST)
    rerender(null)
    rerender(SECOND)
    expect(rendered.every(([page, part]) => page === part)).toBe(true)
  })
})
