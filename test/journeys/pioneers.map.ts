import { expect, it } from 'vitest'
import { arrives } from '../drivers/column'
import { LiveMap } from '../drivers/live-map'
import { servedSite } from '../drivers/site'

const site = servedSite({ drawing: 'webgl' })
const SAVERNE = [7.36, 48.74] as const // in the Bas-Rhin, far from any flag

it('opens the story of a hatched area that is pressed, and rings its flag from its row', async () => {
  const { reader } = await arrives(site, '/pionniers?vue=7.5000,48.4000,7.60')
  const map = new LiveMap(reader)
  await map.ready()
  const [x, y] = await map.pointOf(SAVERNE)
  await expect
    .poll(async () => {
      await reader.page.mouse.move(x - 1, y)
      await reader.page.mouse.move(x, y)
      return reader.page.locator('.story[data-lit]').allInnerTexts()
    })
    .toEqual([expect.stringContaining('Alsace Active')])
  await reader.page.mouse.click(x, y)
  await reader.urlIs(/^\/pionnier\/alsace-active-labo-regional-des-partenariats/)
})
