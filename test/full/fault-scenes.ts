import { afterEach, describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { Column } from '../drivers/column'
import { type LaterBuild, laterBuild } from '../drivers/deployment'
import { type Cell, publishOrCheck } from '../drivers/fault-record'
import {
  forgetsPages,
  hasRoom,
  killsWorkers,
  refusesStores,
  spoilsKept,
  translates,
} from '../drivers/fault-scenes'
import { LiveMap } from '../drivers/live-map'
import type { Reader } from '../drivers/page'
import { counted, organisations, plain, seatedIn } from '../drivers/records'
import { servedSite } from '../drivers/site'

const DIST = process.env.SITE_ROOT ?? 'dist'
const site = servedSite({ root: DIST })
const drawn = servedSite({ root: DIST, drawing: 'webgl' })
const KEPT = 'Le site s’ouvre sans réseau sur cet appareil'
const OFFER = 'Une nouvelle version du site est prête.'
const PREPARE = /^Préparer le hors-ligne \(/
const BRETAGNE = '/?region=53'
const all = counted(organisations.length)
const bretons = counted(organisations.filter(seatedIn('53')).length)

const observed: Cell[] = []
const laters: LaterBuild[] = []

/** Notes what was seen of a fault; the text that is read stands on the page now. */
async function sees(reader: Reader, text: string | RegExp): Promise<string> {
  await reader.sees(text)
  const line = reader.page.getByText(text).filter({ visible: true }).first()
  return plain(await line.textContent())
}

const counts = (reader: Reader) => new Column(reader).count()
const has = (reader: Reader, count: string) => becomes(() => counts(reader), count)

/** A reader whose browser keeps the site. */
async function keeps(): Promise<Reader> {
  const reader = await site.opens('/a-propos', { context: { serviceWorkers: 'allow' } })
  await reader.sees(KEPT)
  return reader
}

/** A later build, all of whose files have other names. */
async function later(mark: string): Promise<LaterBuild> {
  const build = await laterBuild(DIST, mark, 'anew')
  laters.push(build)
  return build
}

afterEach(async () => {
  await site.serves(DIST)
  for (const build of laters.splice(0)) await build.remove()
})

describe('the store of the browser', () => {
  it('is full', async () => {
    const reader = await site.opens('/icon.svg', { context: { serviceWorkers: 'allow' } })
    await hasRoom(reader, 20_000)
    reader.expects(/Quota|quota/)
    await reader.goes('/a-propos')
    const said = await sees(reader, /^Le site n’a pas pu être gardé sur cet appareil/)
    await reader.presses('button', PREPARE)
    const pack = await sees(reader, /^La place manque sur cet appareil/)
    await reader.goes(BRETAGNE)
    await has(reader, bretons)
    await hasRoom(reader, null)
    await reader.goes('/a-propos')
    await reader.sees(KEPT)
    observed.push({
      what: 'storage',
      where: '/a-propos',
      fault: 'full (20 kB of quota)',
      sees: `${said} ${pack}`,
      works: 'the whole site, from the network',
      again: 'the next visit once there is room',
    })
  })

  it('is refused', async () => {
    const reader = await site.waits()
    await refusesStores(reader)
    await reader.goes('/a-propos')
    const said = await sees(reader, /^Ce navigateur ne garde pas les sites/)
    const pack = await sees(reader, /^Le navigateur refuse de garder des fichiers/)
    await reader.presses('button', 'Revenir à la liste')
    await has(reader, all)
    const column = new Column(reader)
    await column.opensFacet('Région d’implantation')
    await column.ticks('Bretagne')
    await has(reader, bretons)
    await reader.page.locator('#app #list a').first().click()
    await reader.page.locator('#sheet-title').waitFor()
    observed.push({
      what: 'storage',
      where: '/a-propos',
      fault: 'refused (localStorage, sessionStorage, IndexedDB, caches throw; no service worker)',
      sees: `${said} ${pack}`,
      works: 'the whole site, from the network: list, filters, sheets',
      again: 'another setting of the browser',
    })
  })
})

describe('what keeps the site', () => {
  it('is killed by the browser', async () => {
    const reader = await keeps()
    await killsWorkers(reader)
    await site.stops()
    reader.expects(/ERR_CONNECTION_REFUSED|ERR_FAILED/)
    await reader.goes(BRETAGNE)
    await has(reader, bretons)
    observed.push({
      what: 'service worker',
      where: BRETAGNE,
      fault: 'killed, and the network cut',
      sees: '',
      works: 'the whole site: the browser starts it again',
      again: 'itself',
    })
  })

  it('holds a list that is cut in half', async () => {
    const reader = await keeps()
    expect(await spoilsKept(reader, '/data/catalyseurs.')).toBeGreaterThan(0)
    await reader.goes(BRETAGNE)
    await has(reader, bretons)
    await site.stops()
    reader.expects(/ERR_CONNECTION_REFUSED|ERR_FAILED/)
    await reader.goes(BRETAGNE)
    await has(reader, bretons)
    observed.push({
      what: 'cache',
      where: BRETAGNE,
      fault: 'a kept file is cut in half, the network is there',
      sees: '',
      works: 'the whole site: the file is asked for past the cache, and kept anew',
      again: 'itself; the next visit works without a network',
    })
  })

  it('holds a list that is cut in half, without a network', async () => {
    const reader = await keeps()
    await spoilsKept(reader, '/data/catalyseurs.')
    await site.stops()
    reader.expects(/ERR_CONNECTION_REFUSED|ERR_FAILED/)
    await reader.goes(BRETAGNE)
    const said = await sees(reader, 'La liste n’a pas pu être chargée : le réseau ne répond pas.')
    await site.serves(DIST)
    await reader.presses('button', 'Réessayer')
    await has(reader, bretons)
    expect(reader.url()).toBe(BRETAGNE)
    observed.push({
      what: 'cache',
      where: BRETAGNE,
      fault: 'a kept file is cut in half, and the network is cut',
      sees: said,
      works: 'the search field, the pages of the site',
      again: '« Réessayer » once the network is back',
    })
  })

  it('has lost its pages', async () => {
    const reader = await keeps()
    await forgetsPages(reader)
    await reader.goes(BRETAGNE)
    await has(reader, bretons)
    observed.push({
      what: 'cache',
      where: BRETAGNE,
      fault: 'the kept pages are gone',
      sees: '',
      works: 'the whole site, from the network',
      again: 'itself',
    })
  })

  it('is renewed while the page is open', async () => {
    const reader = await keeps()
    await reader.goes(BRETAGNE)
    await has(reader, bretons)
    await reader.types(/Où êtes-vous/, 'Quimp')
    await reader.page.getByLabel('Où êtes-vous').blur()
    await site.serves((await later('second')).folder)
    await reader.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    const said = await sees(reader, OFFER)
    expect(await reader.page.getByLabel('Où êtes-vous').inputValue()).toBe('Quimp')
    await has(reader, bretons)
    await reader.presses('button', 'Mettre à jour')
    await becomes(() => reader.page.evaluate(() => document.documentElement.dataset.build ?? null), 'second')
    await has(reader, bretons)
    expect(reader.url()).toBe(BRETAGNE)
    observed.push({
      what: 'service worker',
      where: BRETAGNE,
      fault: 'updating while the page is open',
      sees: said,
      works: 'all of the old build, with what is typed, until a press',
      again: '« Mettre à jour »',
    })
  })
})

describe('two builds deployed while a page is open', () => {
  const say = 'Une nouvelle version du site est en ligne.'

  it.each([
    ['data files', /\/data\//],
    ['scripts', /\/assets\/sheets-/],
  ])('take its %s away', async (what, asked) => {
    const reader = await site.waits()
    reader.expects(
      /\/(data|assets)\//,
      /ERR_CONNECTION_REFUSED|Failed to load resource|dynamically imported module|did not come/,
    )
    if (what === 'scripts') await reader.page.route(asked, (route) => route.abort()) // not fetched ahead
    await reader.goes(BRETAGNE)
    await has(reader, bretons)
    await site.serves((await later('second')).folder)
    await site.serves((await later('third')).folder)
    await reader.page.unroute(asked)
    await reader.presses('link', /pionniers/)
    await reader.urlIs('/pionniers?region=53')
    const said = await sees(reader, say)
    await reader.presses('button', 'Recharger la page')
    await reader.page.getByRole('heading', { name: 'Territoires pionniers' }).waitFor()
    await reader.page.locator('#app .timeline-start').waitFor()
    expect(reader.url()).toBe('/pionniers?region=53')
    observed.push({
      what: 'deployment',
      where: '/pionniers?region=53',
      fault: `two builds while the page is open: the ${what} of the old one are gone`,
      sees: said,
      works: 'the list, the search, the map',
      again: '« Recharger la page »',
    })
  })
})

describe('a script of a part', () => {
  it('that stalls is given up and said; it is there once it comes', async () => {
    const reader = await site.waits()
    await reader.page.clock.install()
    reader.expects(/DataError: a chunk/)
    const release = await reader.holds(/\/assets\/sheets-/)
    await reader.goes(BRETAGNE)
    await has(reader, bretons)
    await reader.page.locator('#app #list a').first().click()
    await reader.page.clock.runFor(3000)
    await reader.sees('Cette page se charge, le réseau est lent…')
    await reader.page.clock.runFor(45_000)
    const said = await sees(reader, /^Cette partie de la page n’a pas pu être chargée/)
    release()
    await reader.presses('button', 'Réessayer')
    await reader.page.locator('#sheet-title').waitFor()
    observed.push({
      what: 'script',
      where: '/catalyseur/…',
      fault: 'stalled',
      sees: said,
      works: 'the search, the map, the way back to the list',
      again: '« Réessayer »',
    })
  })
})

describe('WebGL', () => {
  it('is absent', async () => {
    const reader = await site.opens(BRETAGNE)
    await has(reader, bretons)
    await reader.page.locator('#app svg.svg-map').waitFor()
    const said = await sees(reader, 'Carte en image')
    await reader.page.locator('#app svg.svg-map a').first().press('Enter')
    await becomes(async () => reader.url() !== BRETAGNE, true)
    observed.push({
      what: 'WebGL',
      where: BRETAGNE,
      fault: 'absent',
      sees: said,
      works: 'the whole site; the map is a picture whose numbers and marks are links',
      again: 'another browser',
    })
  })

  it('is lost, and given back', async () => {
    const reader = await drawn.opens(BRETAGNE)
    reader.expects(/CONTEXT_LOST|context/i)
    const map = new LiveMap(reader)
    await map.ready()
    const giveBack = await map.losesContext()
    const said = await sees(reader, 'La carte s’est interrompue. La liste fonctionne toujours.')
    await has(reader, bretons)
    await reader.page.locator('#app #list a').first().click()
    await reader.page.locator('#sheet-title').waitFor()
    await giveBack()
    await reader.seesNoMore('La carte s’est interrompue. La liste fonctionne toujours.')
    observed.push({
      what: 'WebGL',
      where: BRETAGNE,
      fault: 'lost',
      sees: said,
      works: 'the list, the sheets',
      again: 'itself, once the graphics are back; or « Recharger la page »',
    })
  })
})

describe('a clock', () => {
  it.each([
    ['twenty-five years behind', '2001-03-04T08:00:00'],
    ['twenty-five years ahead', '2051-12-31T23:59:50'],
  ])('that is %s', async (fault, time) => {
    const reader = await site.waits({ context: { serviceWorkers: 'allow' } })
    await reader.page.clock.install({ time })
    await reader.goes('/a-propos')
    await reader.sees(KEPT)
    const said = await sees(reader, /1(er)? novembre 2026/)
    await reader.goes('/pionniers?annee=2015')
    await reader.page.locator('#app .timeline').waitFor()
    expect(reader.url()).toBe('/pionniers?annee=2015')
    await reader.goes(BRETAGNE)
    await has(reader, bretons)
    observed.push({
      what: 'clock',
      where: '/a-propos',
      fault,
      sees: said,
      works:
        'the whole site: the day of the data comes from the data, the site is kept, years stay those of the link',
      again: 'nothing to mend',
    })
  })
})

describe('a tab that sleeps for an hour', () => {
  const hour = '01:00:00'

  it('stands where it was', async () => {
    const reader = await site.waits()
    await reader.page.clock.install()
    await reader.goes(BRETAGNE)
    await has(reader, bretons)
    await reader.types(/Où êtes-vous/, 'Quimp')
    await reader.page.clock.fastForward(hour)
    await has(reader, bretons)
    expect(await reader.page.getByLabel('Où êtes-vous').inputValue()).toBe('Quimp')
    expect(await reader.page.getByRole('alert').count()).toBe(0)
    await reader.strikes('Escape') // the choices that the letters brought lie over the list
    await reader.page.locator('#app #list a').first().click()
    await reader.page.locator('#sheet-title').waitFor()
    observed.push({
      what: 'sleep',
      where: BRETAGNE,
      fault: 'the tab sleeps for an hour',
      sees: '',
      works: 'the whole site, with what is typed',
      again: 'itself',
    })
  })

  it('in a talk that goes by itself takes one step, not a hundred', async () => {
    const reader = await site.waits()
    const { page } = reader
    const talk = '/presenter/decennie-de-co-construction'
    const place = async () => plain(await page.locator('.stage-count').innerText())
    await page.clock.install()
    await reader.goes(`${talk}?scene=2&auto=20`)
    await becomes(place, '2 / 23')
    await page.locator('.stage svg.svg-map').waitFor()
    await page.clock.fastForward(hour)
    await becomes(place, '3 / 23')
    await page.clock.fastForward(25_000)
    await becomes(place, '4 / 23')
    observed.push({
      what: 'sleep',
      where: `${talk}?scene=2&auto=20`,
      fault: 'the machine of a talk that goes by itself sleeps for an hour',
      sees: '',
      works: 'the talk goes on from the next scene, at its own pace',
      again: 'itself',
    })
  })
})

describe('a translator of the browser that rewrites every text', () => {
  const crashed = /s’est arrêtée/

  it('leaves the list, its filters, its number, a sheet and the search as they are', async () => {
    const reader = await site.waits()
    await translates(reader)
    await reader.goes('/')
    await has(reader, all)
    expect(await reader.page.locator('#app .count-total font').count()).toBeGreaterThan(0)
    const column = new Column(reader)
    await column.opensFacet('Région d’implantation')
    await column.ticks('Bretagne')
    await has(reader, bretons)
    await reader.types(/Où êtes-vous/, 'Quimper')
    await reader.page
      .getByRole('option', { name: /^Quimper/ })
      .first()
      .click()
    await reader.page.locator('#app .answer-sentence').waitFor()
    await reader.stepsBack()
    await has(reader, bretons)
    await reader.page.locator('#app #list a').first().click()
    const title = await plainText(reader, '#sheet-title')
    await reader.stepsBack()
    await reader.page.locator('#app #list a').nth(1).click()
    await becomes(async () => (await plainText(reader, '#sheet-title')) !== title, true)
    await reader.stepsBack()
    await has(reader, bretons)
    await reader.stepsBack()
    await has(reader, all)
    expect(await reader.page.getByText(crashed).count()).toBe(0)
    observed.push({
      what: 'translator',
      where: '/',
      fault: 'each text is put into <font> elements, again after each change',
      sees: '',
      works: 'the list, its filters, its number, the search, an answer, sheets, Back',
      again: 'nothing to mend',
    })
  })

  it.each([
    ['/comparer?territoires=dep-67,dep-68', '.compare-foot'],
    ['/pionniers?annee=2015', '.timeline'],
    ['/presenter/decennie-de-co-construction?scene=2', '#stage-title'],
    ['/territoire/reg-84', '.territory-figures'],
  ])('leaves %s standing, and the way back from it', async (path, part) => {
    const reader = await site.waits()
    await translates(reader)
    await reader.goes(path)
    await reader.page.locator(`#app ${part}`).first().waitFor()
    if (path.startsWith('/presenter')) {
      const before = await plainText(reader, '#stage-title')
      await reader.strikes('PageDown')
      await becomes(async () => (await plainText(reader, '#stage-title')) !== before, true)
      await reader.strikes('Escape')
      await reader.urlIs('/presenter')
    } else if (path.startsWith('/pionniers')) {
      const before = await plainText(reader, '.timeline-year')
      await reader.page.locator('.timeline input[type=range]').focus()
      await reader.strikes('ArrowRight')
      await becomes(async () => (await plainText(reader, '.timeline-year')) !== before, true)
    } else {
      await reader.presses('button', 'Revenir à la liste')
      await has(reader, all)
    }
    expect(await reader.page.getByText(crashed).count()).toBe(0)
    observed.push({
      what: 'translator',
      where: path,
      fault: 'each text is put into <font> elements, again after each change',
      sees: '',
      works: 'the page, what changes on it, the way back',
      again: 'nothing to mend',
    })
  })
})

const plainText = async ({ page }: Reader, part: string) =>
  plain(await page.locator(part).first().innerText())

it('is published as it was seen', () => {
  publishOrCheck('scenes', observed)
})
