import { useSyncExternalStore } from 'react'
import { type Layout, SCREENS } from '../../look/frame'

function subscribe(notify: () => void) {
  const all = Object.values(SCREENS).map((query) => matchMedia(query))
  for (const media of all) media.addEventListener('change', notify)
  return () => {
    for (const media of all) media.removeEventListener('change', notify)
  }
}

const read = (): Layout =>
  matchMedia(SCREENS.wide).matches ? 'wide' : matchMedia(SCREENS.short).matches ? 'short' : 'phone'

/** How the page is laid out on this screen. */
export const useLayout = () => useSyncExternalStore(subscribe, read, (): Layout => 'wide')
