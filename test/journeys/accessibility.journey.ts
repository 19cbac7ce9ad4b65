import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { arrives, type Column } from '../drivers/column'
import { plain } from '../drivers/records'
import { servedSite } from '../drivers/site'

const site = servedSite()
const FACETS = [
  'Sorte d’organisation',
  'Région d’implantation',
  'Type d’acteur',
  'Forme d’alliance',
  'Plus de filtres',
]
const PAGES: readonly (readonly [what: string, path: string, sign: string])[] = [
  ['the home page', '/', '.count-total'],
  ['a list that is empty', '/?region=978&sorte=fondations', '#list .notice'],
  ['a link that cannot be read whole', '/?region=zz', '.notice'],
  ['the sheet of an organisation', '/catalyseur/alsace-active', '#sheet-title'],
  ['the sheet of a territory', '/territoire/com-69123', '.seated'],
  ['the list of stories', '/pionniers', '#sheet-title'],
  ['a story', '/pionnier/clus-ter-jura', '#sheet-title'],
  ['the page about the site', '/a-propos', '.about-sources li'],
  ['where to begin', '/ressources', '.resource-first'],
  ['the accessibility statement', '/accessibilite', '.page-part'],
  ['an unknown page', '/nulle/part', '[role=alert]'],
  ['the map near some organisations', '/?vue=4.8357,45.7640,10.00', 'svg a.svg-item'],
]

/** Waits until the column and the map stand still. */
async function settles({ reader }: Column, sign: string) {
  await reader.page.locator(`#app ${sign}`).first().waitFor()
  await reader.page.locator('#app svg.svg-map').waitFor()
  await reader.page.locator('#app .overseas-link').first().waitFor()
}

describe.each(['desktop', 'phone'] as const)('on a %s, axe finds nothing wrong', (screen) => {
  it.each(PAGES)('on %s', async (_, path, sign) => {
    const column = await arrives(site, path, { screen })
    await settles(column, sign)
    expect(await column.reader.axe()).toEqual([])
  })

  it('with each facet open, one after the other', async () => {
    const column = await arrives(site, '/?region=978', { screen })
    await settles(column, '.count-total')
    for (const facet of FACETS) {
      await column.opensFacet(facet)
      await column.reader.page.locator('#app #facet-panel:not([hidden])').waitFor()
      if (facet === 'Plus de filtres')
        for (const part of await column.reader.page.locator('.facet-more summary').all()) await part.click()
      expect(await column.reader.axe('.facets'), facet).toEqual([])
    }
  })
})

describe('keys alone', () => {
  it.each([
    ['Aller à la recherche', '/', '#search'],
    ['Aller à la liste', '/', '#list'],
    ['Aller à la carte', '/', '#map'],
    ['Aller à la fiche', '/catalyseur/alsace-active', '#sheet-title'],
    ['Aller à la fiche', '/territoire/reg-53', '#sheet-title'],
    ['Aller à la carte', '/catalyseur/alsace-active', '#map'],
  ])('skip to where the link says: %s on %s', async (name, path, target) => {
    const { reader } = await arrives(site, path)
    await reader.page.locator('#app nav.skip').waitFor({ state: 'attached' })
    if (path !== '/') await reader.page.locator('#sheet-title:focus').waitFor() // it takes the focus when it comes
    const link = reader.page.locator('#app nav.skip a').filter({ hasText: name })
    await link.focus()
    expect((await link.boundingBox())?.height).toBeGreaterThan(20) // seen once it has the focus
    await reader.strikes('Enter')
    await reader.page.locator(`#app ${target}:focus, #app ${target} :focus`).first().waitFor()
  })

  it.each([
    '/',
    '/catalyseur/alsace-active',
    '/territoire/reg-53',
    '/nulle/part',
    '/a-propos',
    '/?region=978&sorte=fondations',
  ])('find no skip link that leads nowhere on %s', async (path) => {
    const { reader } = await arrives(site, path)
    await reader.page.locator('#app #map').waitFor()
    const targets = await reader.page
      .locator('#app .skip a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(targets.length).toBeGreaterThan(1)
    for (const target of targets) await becomes(() => reader.page.locator(`#app ${target}`).count(), 1)
  })

  it('reach the search, the facets, the switch and the list in this order', async () => {
    const { reader } = await arrives(site, '/')
    const stops = ['Aller à la recherche', 'Aller à la liste', 'Aller à la carte', 'Catalyseurs territoriaux']
    const then = [
      'Où êtes-vous ?',
      'Autour de moi',
      ...FACETS,
      'Tiers-lieux',
      'Pourquoi ce nombre ?',
      'Lire les récits des territoires pionniers',
    ]
    const first = plain(await reader.page.locator('#app #list a').first().textContent())
    for (const stop of [...stops, ...then, first]) {
      await reader.strikes('Tab')
      await reader.focusIs(stop)
    }
  })

  it('open a facet, tick an option and leave it', async () => {
    const { reader } = await arrives(site, '/')
    await reader.page.getByRole('button', { name: 'Région d’implantation' }).focus()
    await reader.strikes('Enter')
    const group = reader.page.getByRole('group', { name: 'Région d’implantation' })
    await group.locator('.options').waitFor()
    await reader.strikes('Tab')
    await group.locator('input:focus').waitFor()
    const box = reader.page.getByRole('checkbox', { name: /^Bretagne/ })
    await box.focus()
    await reader.strikes('Space')
    await reader.urlIs('/?region=53')
    await reader.page.locator('#app input:checked:focus').waitFor()
  })

  it('get the focus back from a sheet that came from a link', async () => {
    const { reader } = await arrives(site, '/catalyseur/alsace-active')
    await reader.page.locator('#sheet-title:focus').waitFor()
    await reader.strikes('Escape')
    await reader.page.locator('#app #list:focus, #app #list :focus').first().waitFor()
  })

  it('get the focus back where they opened a sheet when they step back, and go on with the rows that come', async () => {
    const { reader } = await arrives(site, '/')
    const row = reader.page.locator('#app [data-item]').nth(3)
    await row.focus()
    await reader.strikes('Enter')
    await reader.page.locator('#sheet-title:focus').waitFor()
    await reader.stepsBack()
    await reader.page.locator('#app [data-item]:focus').waitFor()
    expect(await row.evaluate((one) => one === document.activeElement)).toBe(true)
    await reader.page.getByRole('button', { name: /^Afficher les 50 suivantes/ }).focus()
    await reader.strikes('Enter')
    await reader.page.locator('#app [data-item]:focus').waitFor()
    const rows = reader.page.locator('#app [data-item]')
    expect(await rows.nth(50).evaluate((one) => one === document.activeElement)).toBe(true)
  })
})
