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
})
