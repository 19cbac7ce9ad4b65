/** How a share ended: by the system's own sheet, on the clipboard, given up by the reader, or not possible. */
export type Shared = 'shared' | 'copied' | 'cancelled' | 'impossible'

/** Hands an address to the system's share sheet, else copies it. Never throws. */
export async function share(title: string, url: string): Promise<Shared> {
  if (typeof navigator.share === 'function') {
    try {
      await navigator.share({ title, url })
      return 'shared'
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled'
    }
  }
  try {
    await navigator.clipboard.writeText(url)
    return 'copied'
  } catch {
    return 'impossible'
  }
}
