/** How a press of « Copier » ended: with its headings and tables, as plain text alone, or not at all. */
export type Copied = 'rich' | 'plain' | 'refused'

/** The same text twice: as HTML for a word processor, and plain for what takes no more. */
export type Copyable = { readonly html: string; readonly plain: string }

const blob = (text: string, type: string) => new Blob([text], { type })

/**
 * Puts a text on the clipboard with its headings and tables, plain where the browser cannot. Never throws; only to
 * be called after a press.
 */
export async function copyRich({ html, plain }: Copyable): Promise<Copied> {
  try {
    const item = new ClipboardItem({
      'text/html': blob(html, 'text/html'),
      'text/plain': blob(plain, 'text/plain'),
    })
    await navigator.clipboard.write([item])
    return 'rich'
  } catch {
    return copyPlain(plain) // an older browser, or one that refuses HTML
  }
}

async function copyPlain(plain: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(plain)
    return 'plain'
  } catch {
    return 'refused'
  }
}
