import { useSyncExternalStore } from 'react'
import { WIDE } from '../look/frame'

const query = () => matchMedia(`(min-width: ${WIDE}px)`)

function subscribe(notify: () => void) {
  const media = query()
  media.addEventListener('change', notify)
  return () => media.removeEventListener('change', notify)
}

/** Whether the column stands beside the map. */
export const useWide = () =>
  useSyncExternalStore(
    subscribe,
    () => query().matches,
    () => true,
  )
