import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  counted,
  isNational,
  isThirdPlace,
  type Organisation,
  organisations,
  plain,
} from '../drivers/records'
import { servedSite } from '../drivers/site'

const site = servedSite()
const WITHOUT_SCRIPT = { context: { javaScriptEnabled: false } }
const BASE = process.env.BASE_PATH ?? '/'

const folders = readdirSync('dist/liste', { withFileTypes: true }).filter((entry) => entry.isDirectory())
const names = folders.map(({ name }) => name)
const page = (name: string) => readFileSync(`dist/liste/${name}/index.html`, 'utf8')
const idsOf = (name: string) =>
  [...page(name).matchAll(/\/catalyseur\/([a-z0-9-]+)"/g)].map((match) => match[1]!)

/** « 77 organisations recensées, dont 35 tiers-lieux ». */
function twoParts(some: readonly Organisation[]): string {
  const third = some.filter(isThirdPlace).length
  return counted(some.length) + (third > 0 ? `, dont ${counted(third, 'tiers-lieu', 'tiers-lieux')}` : '')
}
const ids = (some: readonly Organisation[]) => some.map(({ id }) => id).sort()

describe('the plain pages', () => {
  it('hold each organisation once by région and once by département, national networks apart', () => {
    const local = organisations.filter((one) => !isNational(one))
    const under = (start: string) => names.filter((name) => name.startsWith(start)).flatMap(idsOf)
    expect(under('reg-').sort()).toEqual(ids(local))
    expect(under('dep-').sort()).toEqual(ids(local.filter(({ code_region }) => code_region.length === 2)))
    expect(idsOf('nationaux').sort()).toEqual(ids(organisations.filter(isNational)))
  })

  it.each(['67', '2A', '971', '48'])(
    'put each organisation where it has its seat, and count in two parts: %s',
    (code) => {
      const here = organisations.filter((one) => one.code_departement === code && !isNational(one))
      expect(idsOf(`dep-${code}`).sort()).toEqual(ids(here))
      expect(plain(page(`dep-${code}`))).toContain(`<p>${twoParts(here)}.</p>`)
    },
  )

  it('are no more than a host bears, and light', () => {
    expect(names.length).toBeGreaterThan(120)
    expect(names.length).toBeLessThan(135)
    const bytes = names.reduce((sum, name) => sum + Buffer.byteLength(page(name)), 0)
    expect(bytes).toBeLessThan(900_000)
  })

  it('stay under the base of the site and ask for no script', () => {
    const leading = names.flatMap((name) =>
      [...page(name).matchAll(/(?:href|src)="(\/[^"]*)"/g)].map((match) => match[1]!),
    )
    expect(leading.length).toBeGreaterThan(1000)
    expect(leading.filter((href) => !href.startsWith(BASE))).toEqual([])
    expect(names.filter((name) => page(name).includes('<script'))).toEqual([])
  })

  it('lead from the map to a sheet without script', async () => {
    const reader = await site.opens('/', WITHOUT_SCRIPT)
    await reader.presses('link', /^Toute la liste en pages simples/)
    await reader.presses('link', 'Grand Est')
    await reader.sees(twoParts(organisations.filter((one) => one.code_region === '44' && !isNational(one))))
    await reader.page
      .locator('.table')
      .getByRole('link', { name: /^Bas-Rhin/ })
      .click()
    await reader.presses('link', 'Alsace Active')
    await reader.page.getByRole('heading', { name: 'Alsace Active' }).waitFor()
    for (const name of ['Où elle agit', 'Contact', 'D’où vient cette fiche'])
      await reader.page.getByRole('heading', { name }).waitFor()
    await reader.presses('link', /^Les organisations recensées/)
    await reader.page.getByRole('heading', { name: 'Bas-Rhin (67)' }).waitFor()
  })

  it('are plain to axe and fit a phone', async () => {
    const reader = await site.opens('/liste/reg-44/', { screen: 'phone' })
    expect(await reader.axe()).toEqual([])
    expect(await reader.overflow()).toBe(0)
  })

  it('are left for the map by a real link, which the app does not take for its own', async () => {
    const reader = await site.opens('/liste/dep-67/')
    await reader.presses('link', 'Ouvrir la carte')
    await reader.page.locator('#app .count-total').filter({ visible: true }).waitFor()
  })
})

const ENTRY = /\/assets\/index-[^/]+\.js/
const script = (body: string) => ({ status: 200, contentType: 'text/javascript', body })

describe('an app that does not start', () => {
  it.each([
    ['is gone', { status: 404 }],
    ['does not come', 'abort'],
    ['is a page instead', { status: 200, contentType: 'text/html', body: '<!doctype html>' }],
    ['is too new for the browser', script('}{')],
    ['breaks down at once', script('throw new Error("at start")')],
  ] as const)(
    'because its script %s leaves the first paint and the way to the plain pages',
    async (_, how) => {
      const reader = await site.waits()
      await reader.breaks(ENTRY, how)
      reader.expects(/MIME type|Unexpected token|at start/)
      await reader.goes('/?region=53')
      await reader.sees('Toute la liste en pages simples, par région et département')
      expect(await reader.page.locator('#first a[data-item]').filter({ visible: true }).count()).toBe(50)
    },
  )

  it.each([
    ['/catalyseur/alsace-active', 'Alsace Active'],
    ['/pionnier/cahors', 'Cahors'],
    ['/territoire/reg-44', 'La carte des catalyseurs territoriaux'],
  ])('leaves the text of the page: %s', async (path, title) => {
    const reader = await site.waits()
    await reader.breaks(ENTRY, { status: 404 })
    await reader.goes(path)
    await reader.page.getByRole('heading', { name: title, level: 1 }).waitFor()
    await reader.presses('link', /^Toute la liste en pages simples/)
    await reader.page.getByRole('heading', { name: 'La liste, par région et département' }).waitFor()
  })

  it('is not taken for one that starts: no trace of the plain text is left', async () => {
    const reader = await site.opens('/catalyseur/alsace-active')
    await reader.page.locator('#sheet-title').waitFor()
    expect(await reader.page.locator('.plain').count()).toBe(0)
  })
})
