import { useIsFetching, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'

const CALM = 3 // frames in a row without anything on its way: what comes last has been drawn

type Props = { readonly onSettled: (isAllThere: boolean) => void }

/** Tells, once, that nothing has been on its way to the page for some frames, and whether all that it asked for has come. */
export function WhenSettled({ onSettled }: Props) {
  const client = useQueryClient()
  const isBusy = useIsFetching() > 0
  const tell = useEffectEvent(() => {
    const failed = client
      .getQueryCache()
      .findAll({ type: 'active', predicate: ({ state }) => state.status === 'error' })
    onSettled(failed.length === 0)
  })
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
