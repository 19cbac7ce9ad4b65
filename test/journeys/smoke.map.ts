import { describe, expect, it } from 'vitest'
import { servedSite } from '../drivers/site'

const site = servedSite({ drawing: 'webgl' })

describe('the site with WebGL', () => {
  it('hands the first picture over to the live map, clean', async () => {
    const reader = await site.opens('/')
    await reader.page.locator('#map[data-drawing="gl"] canvas').waitFor()
    await reader.page.locator('#map .first-map-place').waitFor({ state: 'detached', timeout: 40_000 })
    expect(await reader.page.locator('#first').count()).toBe(0)
  })
})
