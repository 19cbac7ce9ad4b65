import { afterEach, describe, expect, it, vi } from 'vitest'
import { copyRich } from './clipboard'

const NOTE = { html: '<h1>Élan</h1>', plain: 'Élan' }
const refuse = async () => {
  throw new DOMException('refused', 'NotAllowedError')
}

/** A browser that takes clipboard items, and shows what was put into them. */
function withItems(write: (items: readonly unknown[]) => Promise<void>) {
  class ClipboardItem {
    constructor(readonly parts: Record<string, Blob>) {}
  }
  vi.stubGlobal('ClipboardItem', ClipboardItem)
  return write
}

afterEach(() => vi.unstubAllGlobals())

describe('copying with headings and tables', () => {
  it('puts HTML and plain text on the clipboard together', async () => {
    const taken: { parts: Record<string, Blob> }[] = []
    const write = withItems(async (items) => void taken.push(...(items as typeof taken)))
    vi.stubGlobal('navigator', { clipboard: { write } })
    expect(await copyRich(NOTE)).toBe('rich')
    const { parts } = taken[0]!
    expect(Object.keys(parts)).toEqual(['text/html', 'text/plain'])
    expect([await parts['text/html']!.text(), parts['text/html']!.type]).toEqual([NOTE.html, 'text/html'])
    expect(await parts['text/plain']!.text()).toBe(NOTE.plain)
  })

  it('keeps to plain text where the browser knows no items, or refuses them', async () => {
    const writeText = vi.fn(async () => {})
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    expect(await copyRich(NOTE)).toBe('plain')
    vi.stubGlobal('navigator', { clipboard: { writeText, write: withItems(refuse) } })
    expect(await copyRich(NOTE)).toBe('plain')
    expect(writeText).toHaveBeenCalledTimes(2)
    expect(writeText).toHaveBeenCalledWith(NOTE.plain)
  })

  it('says no where nothing can be written, as on a page without TLS', async () => {
    vi.stubGlobal('navigator', {})
    expect(await copyRich(NOTE)).toBe('refused')
    vi.stubGlobal('navigator', { clipboard: { writeText: refuse, write: withItems(refuse) } })
    expect(await copyRich(NOTE)).toBe('refused')
  })
})
