import { describe, expect, it } from 'vitest'
import { candidates } from './chromium.mjs'

describe('candidates', () => {
  it('takes CHROMIUM_PATH and nothing else when it is set', () => {
    expect(candidates({ CHROMIUM_PATH: '/opt/x', PATH: '/usr/bin' }, 'linux')).toEqual(['/opt/x'])
  })

  it('looks on the whole PATH for Chromium before Google Chrome', () => {
    const found = candidates({ PATH: '/a:/b' }, 'linux')
    expect(found.indexOf('/b/chromium')).toBeLessThan(found.indexOf('/a/google-chrome'))
    expect(found.indexOf('/a/google-chrome')).toBeGreaterThan(0)
  })

  it('knows the usual places of macOS and Windows', () => {
    expect(candidates({}, 'darwin')).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    const windows = candidates({ PROGRAMFILES: 'C:\\Program Files' }, 'win32')
    expect(windows.some((path) => path.endsWith('chrome.exe'))).toBe(true)
  })
})
