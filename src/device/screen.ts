/** What of the screen can be seen, in CSS pixels: its height, and what the keyboard takes of the bottom. */
export type Visible = { readonly height: number; readonly keyboard: number }

const LEAST = 80 // pixels: below, it is a bar of the browser and not a keyboard

/** The part of the window in sight, where the browser tells: it came to Firefox with version 91. */
const inSight = () => (typeof visualViewport === 'undefined' ? null : visualViewport)

/** What of the screen can be seen now; a browser that does not tell is taken to show all. */
export function visibleScreen(): Visible {
  const seen = inSight()
  if (!seen || seen.scale > 1.01) return { height: innerHeight, keyboard: 0 } // zoomed by fingers: not a keyboard
  const keyboard = Math.round(innerHeight - seen.height - seen.offsetTop)
  return keyboard > LEAST
    ? { height: innerHeight - keyboard, keyboard }
    : { height: innerHeight, keyboard: 0 }
}

/** Tells when what can be seen of the screen changes, until the function that it gives is called. */
export function onScreenChange(notify: () => void): () => void {
  addEventListener('resize', notify)
  inSight()?.addEventListener('resize', notify)
  return () => {
    removeEventListener('resize', notify)
    inSight()?.removeEventListener('resize', notify)
  }
}
