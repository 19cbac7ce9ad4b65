import { useIsFetching } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'

const CALM = 3 // frames in a row without anything on its way: what comes last has been drawn

/** Tells, once, that nothing has been on its way to the page for some frames. */
export function WhenSettled({ onSettled }: { readonly onSettled: () => void }) {
  const isBusy = useIsFetching() > 0
  const tell = useEffectEvent(onSettled)
  useEffect(() => {
    if (isBusy) return
    let left = CALM
    let timer = requestAnimationFrame(function next() {
      left--
      if (left > 0) timer = requestAnimationFrame(next)
      else tell()
    })
    return () => cancelAnimationFrame(timer)
  }, [isBusy])
  return null
}
