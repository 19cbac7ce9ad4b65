import { useEffect, useEffectEvent, useRef, useState } from 'react'

const STEP = 2500 // milliseconds of a year

/**
 * Goes from year to year until the last, and stops there; stops by itself when someone else changes the year, and when
 * the page is hidden or left.
 */
export function usePlay(year: number, last: number, onYear: (year: number) => void) {
  const [isPlaying, setPlaying] = useState(false)
  const expected = useRef(year)
  const step = useEffectEvent(() => {
    expected.current = year + 1
    onYear(year + 1)
  })
  useEffect(() => {
    if (!isPlaying) return
    if (year >= last || year !== expected.current) return setPlaying(false)
    const timer = setTimeout(step, STEP)
    return () => clearTimeout(timer)
  }, [isPlaying, year, last])
  useEffect(() => {
    const hide = () => {
      if (document.hidden) setPlaying(false)
    }
    document.addEventListener('visibilitychange', hide)
    return () => document.removeEventListener('visibilitychange', hide)
  }, [])
  return {
    isPlaying,
    stop: () => setPlaying(false),
    /** @param from the year that is shown first */
    play: (from: number) => {
      expected.current = from
      setPlaying(true)
    },
  }
}
