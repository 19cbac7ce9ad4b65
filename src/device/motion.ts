const query = () => (typeof matchMedia === 'function' ? matchMedia('(prefers-reduced-motion: reduce)') : null)

/** Whether the reader asked their device for less motion. */
export const isCalm = () => query()?.matches ?? false

/** Tells when the reader changes that; gives what ends it. */
export function onCalm(notify: () => void): () => void {
  const asked = query()
  asked?.addEventListener('change', notify)
  return () => asked?.removeEventListener('change', notify)
}
