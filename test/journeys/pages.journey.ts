import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { arrives } from '../drivers/column'
import { numbersOf, pagesOnPaper } from '../drivers/paper'
import { published } from '../drivers/published'
import { isNational, kindOf, organisations, plain } from '../drivers/records'
import { servedSite } from '../drivers/site'

const site = servedSite()
const PAGES = [
  ['Pionniers', '/pionniers', 'Territoires pionniers'],
  ['Comparer', '/comparer', 'Comparer'],
  ['Par où commencer', '/ressources', 'Par où commencer'],
  ['À propos', '/a-propos', 'À propos'],
  ['Accessibilité', '/accessibilite', 'Accessibilité'],
] as const
/** What a browser at 200 % gives to a page on a screen of 1280 × 800. */
const AT_200 = { context: { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 } } as const

describe('the pages to read', () => {
  it('are one press away, say which one is open, and leave the filters as they are', async () => {
    const { reader } = await arrives(site, '/?region=53')
    const nav = reader.page.locator('#app').getByRole('navigation', { name: 'Pages du site' })
    for (const [name, path, title] of PAGES) {
      await nav.getByRole('link', { name }).click()
      await reader.urlIs(`${path}?region=53`)
      await reader.page.locator('#sheet-title:focus').waitFor()
      expect(await nav.locator('[aria-current=page]').allInnerTexts()).toEqual([name])
      expect(await reader.title()).toMatch(title)
    }
    await reader.presses('button', 'Revenir à la liste')
    await reader.urlIs('/?region=53')
  })

  it('are reached from the first picture, before any script', async () => {
    const reader = await site.opens('/', { context: { javaScriptEnabled: false } })
    const links = reader.page.getByRole('navigation', { name: 'Pages du site' }).getByRole('link')
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(hrefs).toEqual(PAGES.map(([, path]) => path))
    for (const [, path, title] of PAGES) {
      await reader.goes(path) // a small page of its own, for any host
      expect(await reader.title()).toMatch(title)
      const about = await reader.page.locator('meta[name=description]').getAttribute('content')
      expect(about?.length, path).toBeGreaterThan(40)
    }
  })

  it('and the map never scroll sideways at 200 %', async () => {
    const { reader } = await arrives(site, '/', AT_200)
    for (const path of ['/', '/catalyseur/alsace-active', '/ressources', '/a-propos']) {
      await reader.goes(path)
      await reader.page.locator('#app #sheet-title, #app .count-total').first().waitFor()
      await reader.page.locator('#app .overseas-link').first().waitFor()
      expect(await reader.overflow(), path).toBe(0)
    }
  })
})

it('a mayor finds what is made for mayors, each copy said once, and leaves in another tab', async () => {
  const { reader } = await arrives(site, '/ressources')
  const links = reader.page.locator('#app .resource-list a')
  await becomes(() => links.count(), 25)
  expect(await links.first().getAttribute('href')).toContain('catalyseurs-territoriaux.org')
  await reader.page.getByRole('radio', { name: 'Maire, élu ou élue' }).check()
  await reader.sees(/^\d+\sressources sur 25$/)
  expect(await links.count()).toBeLessThan(25)
  const copies = reader.page.locator('#app .resource-list li', { hasText: /copie/ })
  for (const text of await copies.allInnerTexts()) expect(text.match(/copie/g)).toHaveLength(1)
  expect(await links.evaluateAll((all) => all.every((a) => a.getAttribute('target') === '_blank'))).toBe(true)
})

it('whoever doubts the number reads why, with the number of the list', async () => {
  const { reader } = await arrives(site, '/a-propos')
  await reader.presses('link', `Pourquoi ${organisations.length} quand vous dites 350 ?`)
  await reader.urlIs('/a-propos#nombre')
  const families = reader.page.getByRole('table', { name: /famille par famille/ }).getByRole('row')
  const counts = await families.locator('td.number').allInnerTexts()
  expect(counts.reduce((sum, n) => sum + Number(n), 0)).toBe(organisations.length)
})

describe('on paper', () => {
  it('the list is said, drawn with overseas, numbered as its map, as soon as the dialog opens', async () => {
    const { reader } = await arrives(site, '/?sorte=fondations&theme=projection')
    const { page } = reader
    const foundations = organisations.filter((one) => kindOf(one) === 'fondations')
    const local = foundations.filter((one) => !isNational(one))
    await page.emulateMedia({ media: 'print' })
    const frame = page.locator('.print-frame')
    await becomes(() => frame.locator('a.svg-inset').count(), 6)
    expect(await frame.locator('.print-part li').count()).toBe(foundations.length)
    const numbers = (await frame.locator('.print-number').allInnerTexts()).map(Number)
    expect(numbers).toEqual(local.map((_, i) => i + 1))
    expect(numbersOf(await frame.locator('.svg-numbered text').allTextContents())).toEqual(numbers)
    expect(plain(await frame.innerText())).toMatch(
      /organisations recensées en France.+ne retient que les fondations.+Adresse publique non réglée/,
    )
    expect(
      await page.locator('#app .head, #app .panel, #app .map-area').filter({ visible: true }).count(),
    ).toBe(0)
    await page.emulateMedia({ media: 'screen' })
    await frame.waitFor({ state: 'detached' })
    const themes = await page.evaluate(() => {
      const theme = () => document.documentElement.dataset.theme
      const before = theme()
      dispatchEvent(new Event('beforeprint')) // a dialog takes its picture when this event has been heard
      return [before, document.querySelectorAll('.print-part li').length, theme()]
    })
    expect(themes).toEqual(['projection', foundations.length, 'papier'])
  })

  it('an organisation is one page to take along, with what its reader typed, which goes nowhere else', async () => {
    const reader = await site.waits()
    const { page } = reader
    await published(reader, { adresse: 'https://carte.example', contact: '' })
    await reader.goes('/catalyseur/alsace-active?q=alsace')
    await reader.types('Pour quoi ?', 'Ouvrir une épicerie à Sélestat')
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '')
    })
    await reader.presses('button', 'Imprimer la fiche')
    await page.locator('[data-printed]').waitFor() // the code of the paper page is there by then
    await page.emulateMedia({ media: 'print' })
    const card = page.locator('.print-frame')
    await becomes(() => card.locator('.svg-numbered-open').count(), 1)
    const text = plain(await card.innerText())
    expect(text).toMatch(
      /^Alsace Active .+ Pour quoi \? Ouvrir une épicerie à Sélestat .+ https:\/\/www\.alsaceactive\.fr/,
    )
    expect(text).toMatch(/carte\.example\/catalyseur\/alsace-active Organisations : ANCT/)
    expect(text).not.toMatch(/913|Fiche ouverte/)
    const numbers = (await card.locator('.paper-card li b').allInnerTexts()).map(Number)
    expect(numbersOf(await card.locator('.svg-numbered text').allTextContents())).toEqual(numbers)
    expect(await card.getByRole('img', { name: 'carte.example/catalyseur/alsace-active' }).count()).toBe(1)
    expect(await page.locator('#app .panel').isVisible()).toBe(false)
    expect(await pagesOnPaper(reader)).toBe(1)
    expect(site.asked().filter((path) => /picerie|lestat/i.test(path))).toEqual([])
    expect(reader.url()).toBe('/catalyseur/alsace-active?q=alsace')
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
  })

  it('an answer is printed with its place, its reasons and the numbers of its list', async () => {
    const { reader } = await arrives(site, '/?lieu=com-67447&type=association')
    const { page } = reader
    await page.locator('#app .answer-sentence').waitFor()
    await page.emulateMedia({ media: 'print' })
    const frame = page.locator('.print-frame')
    await becomes(() => frame.locator('.svg-pin').count(), 1)
    expect(plain(await frame.locator('.print-sentence').innerText())).toMatch(
      /^Schiltigheim : .+ La liste ne retient que les organisations de type association\.$/,
    )
    const numbers = (await frame.locator('.print-number').allInnerTexts()).map(Number)
    expect(numbers).toEqual(numbers.map((_, i) => i + 1))
    const drawn = numbersOf(await frame.locator('.svg-numbered text').allTextContents())
    expect(drawn.length).toBeGreaterThan(3)
    expect(drawn.filter((number) => !numbers.includes(number))).toEqual([])
    expect(plain(await frame.locator('.print-reason').first().innerText())).toMatch(/^(Dans|Agit|Démarche)/)
    expect(await pagesOnPaper(reader)).toBeGreaterThan(0)
  })

  it('a page printed before all has come has its header; a territory is said and drawn by itself', async () => {
    const reader = await site.waits()
    const release = await reader.holds(/\/assets\/settled-/)
    await reader.goes('/territoire/dep-67')
    const { page } = reader
    await page.locator('#app .territory-parents').waitFor()
    await page.emulateMedia({ media: 'print' })
    const header = page.locator('#app > .print-top')
    expect(plain(await header.innerText())).toMatch(/^La carte des catalyseurs territoriaux Édition du/)
    expect(await page.locator('#sheet-title').isVisible()).toBe(true)
    release()
    await page.locator('.print-frame .svg-map').waitFor()
    expect(plain(await page.locator('.print-sentence').innerText())).toMatch(
      /^Bas-Rhin \(département\) ; \d+ organisations/,
    )
    expect(await page.locator('.print-frame a.svg-inset').count()).toBe(0)
    expect(await page.locator('#sheet-title').isVisible()).toBe(true)
    expect(await pagesOnPaper(reader)).toBeGreaterThan(1)
  })

  it('the first picture is its list, which no map covers, before any script', async () => {
    const { page } = await site.opens('/', { context: { javaScriptEnabled: false } })
    await page.emulateMedia({ media: 'print' })
    await page.locator('#first .result').first().waitFor()
    const covered = page.locator('#first .map-area, #first .search, .plain-note').filter({ visible: true })
    expect(await covered.count()).toBe(0)
  })

  it('a page to read keeps its words and writes its addresses out', async () => {
    const { reader } = await arrives(site, '/ressources')
    const link = reader.page.locator('#app .resource-list a').first()
    await link.waitFor()
    await reader.page.emulateMedia({ media: 'print' })
    const written = await link.evaluate((a) => getComputedStyle(a, '::after').content)
    expect(written).toContain(await link.getAttribute('href'))
    expect(await reader.page.locator('#app .readers, #app .site-nav').filter({ visible: true }).count()).toBe(
      0,
    )
    expect(await reader.page.locator('#app .sheet-title').isVisible()).toBe(true)
  })
})
