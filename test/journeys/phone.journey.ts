import { describe, expect, it } from 'vitest'
import { arrives } from '../drivers/column'
import { servedSite } from '../drivers/site'

const site = servedSite()
const NARROW = { screen: 'phone', context: { viewport: { width: 320, height: 568 } } } as const
const PHONE = { screen: 'phone' } as const

const PAGES = [
  ['/', '.count-total'],
  ['/catalyseur/alsace-active', '#sheet-title'],
  ['/catalyseur/aagesc-association-pour-l-animation-et-la-gestion-des-equipements', '#sheet-title'],
  ['/territoire/com-69123', '.seated'],
  ['/pionniers', '#sheet-title'],
  ['/a-propos', '.about-sources li'],
  ['/?region=53,94&sorte=tiers-lieux,fondations&forme=non-renseigne&sauf=cpie&q=a', '.chips'],
] as const

describe.each([
  ['of 390 px', PHONE, PAGES.slice(0, 2)],
  ['of 320 px', NARROW, PAGES],
] as const)('a phone %s', (_, visit, pages) => {
  it.each(pages)('never scrolls sideways on %s', async (path, sign) => {
    const { reader } = await arrives(site, path, visit)
    await reader.page.locator(`#app ${sign}`).first().waitFor()
    await reader.page.locator('#app .overseas-link').first().waitFor()
    expect(await reader.overflow()).toBe(0)
  })

  it('never scrolls sideways with a facet open', async () => {
    const column = await arrives(site, '/', visit)
    for (const facet of ['Sorte d’organisation', 'Région d’implantation', 'Plus de filtres']) {
      await column.opensFacet(facet)
      await column.reader.page.locator('#app #facet-panel:not([hidden])').waitFor()
      expect(await column.reader.overflow(), facet).toBe(0)
    }
  })

  it('shows a sheet from its title on when one is opened far down the list', async () => {
    const { reader } = await arrives(site, '/', visit)
    await reader.page.locator('#app #list a').nth(30).click()
    const title = reader.page.locator('#sheet-title')
    await title.waitFor()
    const box = await title.boundingBox()
    const height = visit === NARROW ? 568 : 844
    expect(box && box.y >= 0 && box.y + box.height <= height).toBe(true)
  })

  it('gives each control of the column room for a finger', async () => {
    const column = await arrives(site, '/?region=53', visit)
    const sizes = await column.reader.page
      .locator('#app button:visible, #app #search')
      .evaluateAll((all) =>
        all.map((one) => [one.textContent, Math.round(one.getBoundingClientRect().height)]),
      )
    expect(sizes.filter(([, height]) => Number(height) < 44)).toEqual([])
  })
})
