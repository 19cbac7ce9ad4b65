import { afterEach, expect, it, vi } from 'vitest'
import { share } from './share'

const URL_SHARED = 'https://example.org/catalyseur/elan'
const refuse = (name: string) => async () => {
  throw new DOMException('refused', name)
}

/** A browser with some powers; the texts that reach its clipboard. */
function browser(powers: { share?: () => Promise<void>; copies?: boolean }) {
  const copied: string[] = []
  const writeText = async (text: string) => {
    if (!powers.copies) throw new DOMException('refused', 'NotAllowedError')
    copied.push(text)
  }
  vi.stubGlobal('navigator', { clipboard: { writeText }, ...(powers.share && { share: powers.share }) })
  return copied
}

afterEach(() => vi.unstubAllGlobals())

it('hands the title and the address to the share sheet of the system', async () => {
  const shared = vi.fn(async () => {})
  const copied = browser({ share: shared, copies: true })
  expect(await share('Élan', URL_SHARED)).toBe('shared')
  expect(shared).toHaveBeenCalledWith({ title: 'Élan', url: URL_SHARED })
  expect(copied).toEqual([])
})

it('copies the address where the system has no share sheet', async () => {
  const copied = browser({ copies: true })
  expect(await share('Élan', URL_SHARED)).toBe('copied')
  expect(copied).toEqual([URL_SHARED])
})

it('copies nothing when the reader gives up', async () => {
  const copied = browser({ share: refuse('AbortError'), copies: true })
  expect(await share('Élan', URL_SHARED)).toBe('cancelled')
  expect(copied).toEqual([])
})

it('copies the address when the system refuses to share it', async () => {
  const copied = browser({ share: refuse('NotAllowedError'), copies: true })
  expect(await share('Élan', URL_SHARED)).toBe('copied')
  expect(copied).toEqual([URL_SHARED])
})

it('says that it is impossible when the clipboard refuses', async () => {
  browser({})
  expect(await share('Élan', URL_SHARED)).toBe('impossible')
})

it('says that it is impossible where there is no clipboard, as on a page without TLS', async () => {
  vi.stubGlobal('navigator', {})
  expect(await share('Élan', URL_SHARED)).toBe('impossible')
})
