// Safari has the names of full screen with its prefix until version 16.4.
type Prefixed = {
  readonly webkitFullscreenElement?: Element | null
  readonly webkitExitFullscreen?: () => void
}
type PrefixedElement = { readonly webkitRequestFullscreen?: () => void }

const page = () => document as Document & Prefixed
const root = () => document.documentElement as HTMLElement & PrefixedElement
const EVENTS = ['fullscreenchange', 'webkitfullscreenchange'] as const

/** Whether this browser can show a page on the whole screen; telephones of Apple cannot. */
export const canFillScreen = () => Boolean(root().requestFullscreen ?? root().webkitRequestFullscreen)

/** Whether the page is on the whole screen. */
export const isFullScreen = () => Boolean(page().fullscreenElement ?? page().webkitFullscreenElement)

/** Puts the page on the whole screen, or takes it back; a browser that refuses leaves it as it is. */
export async function setFullScreen(isFull: boolean): Promise<void> {
  if (isFull === isFullScreen()) return
  try {
    if (isFull) await (root().requestFullscreen?.() ?? root().webkitRequestFullscreen?.())
    else await (page().exitFullscreen?.() ?? page().webkitExitFullscreen?.())
  } catch {
    // Refused: the talk goes on in its window.
  }
}

/** Tells when the page takes or leaves the whole screen, until the function that it gives is called. */
export function onFullScreen(notify: () => void): () => void {
  for (const event of EVENTS) document.addEventListener(event, notify)
  return () => {
    for (const event of EVENTS) document.removeEventListener(event, notify)
  }
}
