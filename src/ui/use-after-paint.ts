import { startTransition, useEffect, useRef, useState } from 'react'

/**
 * A value as it was when the page was last painted: what is made of it follows the answer to a press and does not
 * hold it back. The first value, and none, pass at once.
 */
export function useAfterPaint<T extends object | null>(value: T): T {
  const [painted, setPainted] = useState(value)
  const latest = useRef(value)
  const isDue = useRef(false)
  const isAtOnce = value === null || painted === null
  useEffect(() => {
    latest.current = value
    if (isAtOnce) {
      setPainted(value)
      return
    }
    if (value === painted || isDue.current) return // of changes within one frame, the last one
    isDue.current = true
    const follow = () => {
      isDue.current = false
      startTransition(() => setPainted(latest.current))
    }
    requestAnimationFrame(() => setTimeout(follow)) // a task of its own, once the frame is painted
  }, [value, painted, isAtOnce])
  return isAtOnce ? value : painted
}
