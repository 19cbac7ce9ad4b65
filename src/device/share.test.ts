import { afterEach, describe, expect, it, vi } from 'vitest'
import { canShare, copy, share } from './share'

const ELAN = { title: 'Élan', text: 'Élan, à Lyon.', url: 'https://example.org/catalyseur/elan' }
const refuse = (name: string) => async () => {
  throw new DOMException('refused', name)
}

afterEach(() => vi.unstubAllGlobals())

describe('share', () => {
  it('hands the title, the sentence and the address to the share sheet of the system', async () => {
    const shared = vi.fn(async () => {})
    vi.stubGlobal('navigator', { share: shared })
    expect(canShare()).toBe(true)
    expect(await share(ELAN)).toBe('shared')
    expect(shared).toHaveBeenCalledWith(ELAN)
  })

  it('tells a reader who gives up from a system that refuses', async () => {
    vi.stubGlobal('navigator', { share: refuse('AbortError') })
    expect(await share(ELAN)).toBe('cancelled')
    vi.stubGlobal('navigator', { share: refuse('NotAllowedError') })
    expect(await share(ELAN)).toBe('impossible')
  })

  it('is not possible where the system has no share sheet', async () => {
    vi.stubGlobal('navigator', {})
    expect(canShare()).toBe(false)
    expect(await share(ELAN)).toBe('impossible')
  })
})

describe('copy', () => {
  it('puts the text on the clipboard', async () => {
    const writeText = vi.fn(async () => {})
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    expect(await copy('Élan 🌱')).toBe(true)
    expect(writeText).toHaveBeenCalledWith('Élan 🌱')
  })

  it('says no when the clipboard refuses, or where there is none, as on a page without TLS', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: refuse('NotAllowedError') } })
    expect(await copy('Élan')).toBe(false)
    vi.stubGlobal('navigator', {})
    expect(await copy('Élan')).toBe(false)
  })
})
