import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { BottomSheet } from '../drivers/bottom-sheet'
import { arrives } from '../drivers/column'
import { counted, isThirdPlace, kindOf, organisations, plain, seatedIn } from '../drivers/records'
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
    await new BottomSheet(reader).raises()
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

describe('the sheet of a phone', () => {
  it('opens nothing on arrival: the number, the way to the list, and France overseas', async () => {
    const { reader } = await arrives(site, '/', PHONE)
    const sheet = new BottomSheet(reader)
    await reader.page.locator('#app .panel-strip > nav .overseas-link').first().waitFor()
    expect(await sheet.rests()).toBe('peek')
    await reader.sees(counted(organisations.length))
    await reader.sees(`Voir les ${organisations.length} résultats`)
    expect((await sheet.spanOf('li:last-child > .overseas-link')).bottom).toBeLessThanOrEqual(844)
    const { top, bottom } = await sheet.freeMap()
    expect(bottom - top).toBeGreaterThan(844 / 2) // the map is the largest thing
  })

  it('shows the results of a search, keeps the mark of what is opened above it, and Back restores each height', async () => {
    const column = await arrives(site, '/', PHONE)
    const sheet = new BottomSheet(column.reader)
    await column.reader.types('Où êtes-vous ?', 'alsace active')
    await column.reader.page.getByRole('option', { name: 'Chercher « alsace active »' }).tap()
    await becomes(() => sheet.rests(), 'half')
    const first = column.reader.page.locator('#app #list a[data-item]').first()
    await becomes(async () => ((await first.boundingBox())?.y ?? 844) < 844 - 44, true)
    await first.click()
    await column.reader.urlIs(/^\/catalyseur\/alsace-active/)
    const mark = column.reader.page.locator('#map :is(.svg-selected .svg-halo, .svg-spot)').first()
    await mark.waitFor()
    await becomes(async () => {
      const [box, free] = [await mark.boundingBox(), await sheet.freeMap()]
      return box !== null && box.y >= free.top && box.y + box.height <= free.bottom
    }, true)
    expect(await sheet.rests()).toBe('half')
    await column.reader.stepsBack()
    await becomes(() => column.ids().then((ids) => ids.includes('alsace-active')), true)
    expect(await sheet.rests()).toBe('half')
  })

  it('is dragged by its handle; an opened facet is in view, and its foot leads back to the list', async () => {
    const column = await arrives(site, '/?region=44', PHONE)
    const sheet = new BottomSheet(column.reader)
    await sheet.drags(250)
    expect(await sheet.rests()).toBe('half')
    await sheet.drags(330)
    expect(await sheet.rests()).toBe('full')
    await sheet.drags(-330)
    expect(await sheet.rests()).toBe('half')
    await column.opensFacet('Type d’acteur')
    const options = await sheet.spanOf('#facet-panel')
    expect(options.top).toBeGreaterThanOrEqual((await sheet.spanOf('.panel-body')).top - 1)
    expect(options.top).toBeLessThan(844 - 200)
    const here = organisations.filter(seatedIn('44'))
    await column.reader.presses(
      'button',
      `Voir les ${here.length} résultats, dont ${counted(here.filter(isThirdPlace).length, 'tiers-lieu', 'tiers-lieux')}`,
    )
    await column.reader.page.locator('#app #facet-panel').waitFor({ state: 'hidden' })
    await becomes(async () => (await sheet.spanOf('#list a[data-item]')).top < 844 - 44, true)
    await column.reader.strikes('Escape')
    await becomes(() => sheet.rests(), 'peek')
    await column.reader.focusIs('Agrandir le panneau')
  })

  it.each([
    ['letters twice as large on 320 px', NARROW, 200],
    ['letters twice as large', PHONE, 200],
    ['a phone held sideways', { screen: 'phone', context: { viewport: { width: 844, height: 390 } } }, 100],
  ] as const)('cuts nothing with %s, and leaves a map', async (_, visit, letters) => {
    const { reader } = await arrives(site, '/', visit)
    const sheet = new BottomSheet(reader)
    await reader.page.locator('#app .overseas-link').first().waitFor()
    await sheet.sizesLetters(letters)
    await becomes(() => sheet.cut(), [])
    if (letters > 100) {
      const { top, bottom } = await sheet.freeMap()
      expect(bottom - top).toBeGreaterThan(120)
    }
    await reader.goes('/catalyseur/alsace-active')
    await reader.page.locator('#sheet-title').waitFor()
    await sheet.sizesLetters(letters)
    await becomes(() => sheet.cut(), [])
    expect(await reader.overflow()).toBe(0)
  })
})

describe('the overseas strip', () => {
  it('counts what the filters leave, zero included, leads there by keys, and the way back is beside it', async () => {
    const { reader } = await arrives(site, '/?sorte=fondations', PHONE)
    await reader.page.locator('#app .overseas-link').first().waitFor()
    const said = (await reader.page.locator('#app .overseas-said').allTextContents()).map(plain)
    const left = organisations.filter((one) => kindOf(one) === 'fondations')
    for (const [code, name] of [
      ['01', 'Guadeloupe'],
      ['03', 'Guyane'],
      ['04', 'La Réunion'],
    ] as const)
      expect(said).toContain(`${name} : ${counted(left.filter(seatedIn(code)).length)}`)
    expect(await reader.page.getByRole('button', { name: 'Revenir à l’Hexagone' }).count()).toBe(0)
    await reader.page.locator('#app .overseas-link').nth(3).focus()
    await reader.strikes('Enter')
    await reader.urlIs('/territoire/reg-04?sorte=fondations')
    await reader.page
      .locator('#app .overseas-link[aria-current="location"]', { hasText: 'La Réunion' })
      .waitFor({ state: 'attached' })
    await reader.presses('button', 'Réduire le panneau')
    await reader.presses('button', 'Revenir à l’Hexagone')
    await reader.urlIs('/?sorte=fondations')
    await becomes(() => reader.page.locator('#app .overseas-link[aria-current]').count(), 0)
  })

  it('leads back to the mainland even when the filters are overseas', async () => {
    const { reader } = await arrives(site, '/?region=04')
    await reader.presses('button', 'Revenir à l’Hexagone')
    await reader.urlIs(/^\/\?region=04&vue=2\.2\d*,46\.\d+,5\.\d+$/)
    await reader.page.getByRole('button', { name: 'Revenir à l’Hexagone' }).waitFor({ state: 'detached' })
  })
})
