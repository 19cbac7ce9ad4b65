import { afterEach, expect, it, vi } from 'vitest'
import { share } from './share'

const ELAN = { title: 'Élan', text: 'Élan, à Lyon.', url: 'https://example.org/catalyseur/elan' }
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

it('hands the title, the sentence and the address to the share sheet of the system', async () => {
  const shared = vi.fn(async () => {})
  const copied = browser({ share: shared, copies: true })
  expect(await share(ELAN)).toBe('shared')
  expect(shared).toHaveBeenCalledWith(ELAN)
  expect(copied).toEqual([])
})

it('copies the address where the system has no share sheet', async () => {
  const copied = browser({ copies: true })
  expect(await share(ELAN)).toBe('copied')
  expect(copied).toEqual([ELAN.url])
})

it('copies nothing when the reader gives up', async () => {
  const copied = browser({ share: refuse('AbortError'), copies: true })
  expect(await share(ELAN)).toBe('cancelled')
  expect(copied).toEqual([])
})

it('copies the address when the system refuses to share it', async () => {
  const copied = browser({ share: refuse('NotAllowedError'), copies: true })
  expect(await share(ELAN)).toBe('copied')
  expect(copied).toEqual([ELAN.url])
})

it('says that it is impossible when the clipboard refuses', async () => {
  browser({})
  expect(await share(ELAN)).toBe('impossible')
})

it('says that it is impossible where there is no clipboard, as on a page without TLS', async () => {
  vi.stubGlobal('navigator', {})
  expect(await share(ELAN)).toBe('impossible')
})
