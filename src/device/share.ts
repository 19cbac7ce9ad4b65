/** How a press of « Partager » ended: by the system's own sheet, given up by the reader, or not possible. */
export type Shared = 'shared' | 'cancelled' | 'impossible'

/** What is handed on: a title, what it is in a sentence, its address. */
export type Sharing = { readonly title: string; readonly text: string; readonly url: string }

/** Whether this browser has a share sheet of the system; desktops often have none. */
export const canShare = () => typeof navigator.share === 'function'

/** Hands an address to the system's share sheet with its words. Never throws; only to be called after a press. */
export async function share(sharing: Sharing): Promise<Shared> {
  if (!canShare()) return 'impossible'
  try {
    await navigator.share(sharing)
    return 'shared'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'impossible'
  }
}

/** Puts a text on the clipboard; false when it is refused, or where there is none. Never throws. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
