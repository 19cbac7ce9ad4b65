import { describe, expect, it } from 'vitest'
import { servedSite } from '../drivers/site'

const site = servedSite()

describe('the site on a machine without WebGL', () => {
  it.each(['desktop', 'phone'] as const)('opens clean on a %s', async (screen) => {
    const reader = await site.opens('/', { screen })
    expect(await reader.title()).not.toBe('')
    await reader.page.waitForLoadState('networkidle')
  })

  it('opens an address that has no page of its own', async () => {
    const reader = await site.opens('/territoire/reg-44')
    await reader.page.waitForLoadState('networkidle')
    expect(reader.url()).toBe('/territoire/reg-44')
  })
})
