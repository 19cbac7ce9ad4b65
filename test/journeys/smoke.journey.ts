import { describe, expect, it } from 'vitest'
import { servedSite } from '../drivers/site'

const site = servedSite()

describe('the site on a machine without WebGL', () => {
  it.each(['desktop', 'phone'] as const)('opens clean on a %s and draws the still map', async (screen) => {
    const reader = await site.opens('/', { screen })
    await reader.page.locator('#map[data-drawing="svg"] svg').first().waitFor()
    expect(await reader.page.locator('#first').count()).toBe(0)
  })

  it('opens an address that has no page of its own', async () => {
    const reader = await site.opens('/territoire/reg-44')
    await reader.page.getByRole('heading', { name: 'Grand Est' }).first().waitFor()
    expect(reader.url()).toBe('/territoire/reg-44')
  })

  it('lets no text become a page or a program, and no script come from elsewhere', async () => {
    const reader = await site.opens('/a-propos')
    const allowed = await reader.page.evaluate(() => {
      type Made = (text: string) => unknown
      type Policy = { createHTML: Made; createScript: Made; createScriptURL: Made }
      const policy = (window as unknown as { trustedTypes: { defaultPolicy: Policy } }).trustedTypes
        .defaultPolicy
      const made = (make: (one: Policy) => unknown) => {
        try {
          return String(make(policy))
        } catch {
          return 'refused'
        }
      }
      return [
        made((one) => one.createHTML('<b onclick="alert(1)">texte</b>')),
        made((one) => one.createScript('alert(1)')),
        made((one) => one.createScriptURL('https://ailleurs.example/x.js')),
        made((one) => one.createScriptURL('data:text/javascript,alert(1)')),
        made((one) => one.createScriptURL('/sw.js')),
      ]
    })
    expect(allowed).toEqual(['', 'refused', '', '', '/sw.js'])
    await reader.page.getByRole('link', { name: /^Licences des bibliothèques/ }).waitFor()
  })
})
