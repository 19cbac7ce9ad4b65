/** How a share ended: by the system's own sheet, on the clipboard, given up by the reader, or not possible. */
export type Shared = 'shared' | 'copied' | 'cancelled' | 'impossible'

/** What is handed on: a title, what it is in a sentence, its address. */
export type Sharing = { readonly title: string; readonly text: string; readonly url: string }

/** Hands an address to the system's share sheet with its words, else copies it alone. Never throws. */
export async function share(sharing: Sharing): Promise<Shared> {
  if (typeof navigator.share === 'function') {
    try {
      await navigator.share(sharing)
      return 'shared'
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled'
    }
  }
  try {
    await navigator.clipboard.writeText(sharing.url)
    return 'copied'
  } catch {
    return 'impossible'
  }
}
