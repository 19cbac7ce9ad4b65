import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { Column } from '../drivers/column'
import type { Fault, Reader } from '../drivers/page'
import { counted, organisations, plain, seatedIn } from '../drivers/records'
import { servedSite } from '../drivers/site'

const site = servedSite()
const LIST = /\/data\/catalyseurs\.[^.]+\.json/
const OUTLINES = /\/data\/france\.[^/]+\.json/
const PLACES = /\/data\/lieux\.[^/]+\.json/
const bretons = counted(organisations.filter(seatedIn('53')).length)

/** Opens a path on a network where the files that fit fail. */
async function opensWith(path: string, pattern: RegExp, how: Fault): Promise<Reader> {
  const reader = await site.waits()
  await reader.breaks(pattern, how)
  await reader.goes(path)
  return reader
}

/** Whether the page claims, by an empty list, that there is nothing. */
const claimsNothing = (reader: Reader) => reader.page.getByText('Rien de documenté ici').count()

describe('a list that does not come', () => {
  it.each([
    ['nothing answers', 'abort'],
    ['the host is out of order', { status: 503 }],
  ] as const)('is said when %s, and asked again on a press', async (_, how) => {
    const reader = await opensWith('/?region=53', LIST, how)
    await reader.page.getByRole('alert').getByText('La liste n’a pas pu être chargée').waitFor()
    expect(await claimsNothing(reader)).toBe(0)
    await reader.mends(LIST)
    await reader.presses('button', 'Réessayer')
    await becomes(() => new Column(reader).count(), bretons)
    expect(reader.url()).toBe('/?region=53')
  })

  it.each([
    ['is not there any more', { status: 404 }],
    [
      'is a page instead',
      { status: 200, body: '<!doctype html><title>Accueil</title>', contentType: 'text/html' },
    ],
  ] as const)('because of a new version is said when the file %s', async (_, how) => {
    const reader = await opensWith('/?region=53', LIST, how)
    await reader.page.getByRole('alert').getByText('Une nouvelle version du site est en ligne.').waitFor()
    expect(await claimsNothing(reader)).toBe(0)
    await reader.mends(LIST)
    await reader.presses('button', 'Recharger la page')
    await becomes(() => new Column(reader).count(), bretons)
  })

  it.each([
    ['is cut short', '{"version":1,"edition":"2025'],
    ['is another file', '{"version":1,"territories":[]}'],
    ['is empty', ''],
  ])('is not read when it %s', async (_, body) => {
    const reader = await opensWith('/?region=53', LIST, {
      status: 200,
      body,
      contentType: 'application/json',
    })
    await reader.page.getByRole('alert').getByText('La liste reçue est abîmée').waitFor()
    expect(await claimsNothing(reader)).toBe(0)
  })

  it('leaves the first paint readable below the message, and asks again from there', async () => {
    const reader = await opensWith('/', LIST, 'abort')
    const alert = reader.page.locator('#first').getByRole('alert')
    await alert.getByText('La liste n’a pas pu être chargée').waitFor()
    const rows = reader.page.locator('#first a[data-item]').filter({ visible: true })
    expect(await rows.count()).toBe(50)
    expect(await reader.page.locator('.first-label').filter({ visible: true }).count()).toBe(13)
    expect(await reader.axe()).toEqual([])
    await reader.mends(LIST)
    await reader.presses('button', 'Réessayer')
    await becomes(() => new Column(reader).count(), counted(organisations.length))
    await reader.focusIs('Liste des organisations')
    expect(await reader.page.locator('#first').count()).toBe(0)
  })

  it('leaves the links of the first paint, each to a page that says what it can', async () => {
    const reader = await opensWith('/', LIST, { status: 404 })
    await reader.page.getByRole('alert').getByText('Une nouvelle version du site est en ligne.').waitFor()
    const row = reader.page.locator('#first a[data-item]').first()
    const name = plain(await row.textContent())
    await row.click()
    await reader.page.getByRole('alert').getByText('Une nouvelle version du site est en ligne.').waitFor()
    await reader.page.locator('.plain-text').getByRole('heading', { name }).waitFor()
    await reader.page.locator('.plain-text').getByRole('heading', { name: 'Où elle agit' }).waitFor()
    expect(await reader.axe()).toEqual([])
  })

  it.each([
    ['/?region=53', '/liste/reg-53/'],
    ['/territoire/dep-67', '/liste/dep-67/'],
    ['/pionniers', '/liste/'],
  ])('leaves the way to the plain page of the same place: %s', async (path, href) => {
    const reader = await opensWith(path, LIST, { status: 404 })
    const link = reader.page.getByRole('link', { name: /^Toute la liste en pages simples/ })
    await link.click()
    await reader.urlIs(href)
    await reader.page.getByRole('link', { name: 'Ouvrir la carte' }).waitFor()
  })
})

describe('a slow list', () => {
  it('is said to be slow, then stands there', async () => {
    const reader = await site.waits()
    const release = await reader.holds(LIST)
    await reader.goes('/?region=53')
    await reader.sees('La liste se charge, le réseau est lent…')
    expect(await claimsNothing(reader)).toBe(0)
    release()
    await becomes(() => new Column(reader).count(), bretons)
  })

  it('leaves the first paint readable on a first visit', async () => {
    const reader = await site.waits()
    const release = await reader.holds(LIST)
    await reader.goes('/')
    await reader.page.locator('#app main').waitFor({ state: 'attached' })
    const first = reader.page.locator('#first').filter({ visible: true })
    await first.locator('.column .count-total').waitFor()
    expect(await first.locator('a[data-item]').count()).toBe(50)
    release()
    await reader.page.locator('#app .count-total').filter({ visible: true }).waitFor()
    expect(await reader.page.locator('#first').count()).toBe(0)
  })
})

describe('a script that is not there any more', () => {
  const HOME = /:\d+\/$/
  const SHEETS = /\/assets\/sheets-[^/]+\.js/

  it('is a new version when the site answers: the sheet says so, and the list is one press away', async () => {
    const reader = await opensWith('/?region=53', SHEETS, { status: 404 })
    reader.expects(/dynamically imported module|did not come/)
    await reader.page.locator('#app #list a').first().click()
    const alert = reader.page.getByRole('alert')
    await alert.getByText('Une nouvelle version du site est en ligne.').waitFor()
    await alert.getByRole('button', { name: 'Recharger la page' }).waitFor()
    await reader.presses('link', 'Revenir à la liste')
    await becomes(() => new Column(reader).count(), bretons)
    expect(reader.url()).toBe('/?region=53')
  })

  it('is a network that does not answer when nothing does: trying again opens the sheet', async () => {
    const reader = await opensWith('/', SHEETS, 'abort')
    reader.expects(/dynamically imported module|did not come/)
    await reader.page.locator('#app #list a').first().waitFor()
    await reader.breaks(HOME)
    await reader.page.locator('#app #list a').first().click()
    await reader.page.getByRole('alert').getByText('le réseau ne répond pas').waitFor()
    await reader.mends(SHEETS)
    await reader.mends(HOME)
    await reader.presses('button', 'Réessayer')
    await reader.page.locator('#sheet-title').waitFor()
  })

  it('leaves the list and its sheets when it is what stands beside them, and says so on the map', async () => {
    const reader = await opensWith('/', /\/assets\/front-[^/]+\.js/, { status: 404 })
    reader.expects(/dynamically imported module|did not come/)
    await reader.page.locator('#map').getByRole('alert').first().waitFor()
    expect(await new Column(reader).count()).toBe(counted(organisations.length))
  })

  it('leaves the list when it is that of the still map, and says so in its place', async () => {
    const reader = await opensWith('/', /\/assets\/svg-map-/, { status: 404 })
    reader.expects(/dynamically imported module|did not come/)
    const alert = reader.page.locator('#map').getByRole('alert')
    await alert.getByText('Une nouvelle version du site est en ligne.').waitFor()
    expect(await new Column(reader).count()).toBe(counted(organisations.length))
  })
})

describe('a link to nothing', () => {
  it.each(['/catalyseur/nulle-part', '/pionnier/nulle-part', '/territoire/reg-99', '/territoire/com-00000'])(
    'says so, and leads to the search and to the list: %s',
    async (path) => {
      const reader = await site.opens(path)
      await reader.page
        .getByRole('alert')
        .getByText(/n’existe pas\.$/)
        .waitFor()
      await reader.presses('button', 'Chercher un nom ou une commune')
      await reader.focusIs('Où êtes-vous ?')
      await reader.presses('button', 'Revenir à la carte')
      await becomes(() => new Column(reader).count(), counted(organisations.length))
    },
  )
})

describe('what else may be missing', () => {
  it('the outlines: the list works and the map says so, then tries again', async () => {
    const reader = await opensWith('/?region=53', OUTLINES, { status: 404 })
    await reader.page
      .getByRole('alert')
      .getByText('Les contours de la carte n’ont pas pu être chargés.')
      .waitFor()
    expect(await new Column(reader).count()).toBe(bretons)
    await reader.page.locator('#app #list a').first().click()
    await reader.page.locator('#sheet-title').waitFor()
    await reader.mends(OUTLINES)
    await reader.presses('button', 'Réessayer')
    await reader.page.locator('#app svg.svg-map').waitFor()
  })

  it('the resources: the sheet opens, and says it in their place', async () => {
    const reader = await opensWith('/catalyseur/alsace-active', /\/data\/ressources\./, { status: 404 })
    await reader.page.getByRole('heading', { name: 'Alsace Active' }).waitFor()
    const part = reader.page.locator('.sheet-part').filter({ hasText: 'Pour aller plus loin' })
    await part.getByRole('button', { name: 'Recharger la page' }).waitFor()
  })

  it('the communes: a sheet still opens', async () => {
    const reader = await opensWith('/catalyseur/alsace-active', PLACES, { status: 404 })
    await reader.page.getByRole('heading', { name: 'Alsace Active' }).waitFor()
    await reader.page.getByRole('link', { name: /^Mairie d/ }).waitFor()
  })

  it('the communes: the sheet of one is not said not to exist', async () => {
    const reader = await opensWith('/territoire/com-69123', PLACES, { status: 404 })
    await reader.page.getByRole('alert').first().waitFor()
    expect(await reader.page.getByText('Cette fiche n’existe pas.').count()).toBe(0)
  })

  it('the stories: their list is not said to be empty', async () => {
    const reader = await opensWith('/pionniers', /\/data\/pionniers\./, { status: 404 })
    await reader.page.getByRole('alert').getByText('Une nouvelle version du site est en ligne.').waitFor()
  })
})
