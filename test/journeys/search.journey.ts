import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { arrives } from '../drivers/column'
import { counted, organisations, plain, searchable } from '../drivers/records'
import { servedSite } from '../drivers/site'

const site = servedSite()
const FIELD = 'Où êtes-vous'

/** Ids of the organisations whose name or commune holds every word. */
const holding = (...asked: string[]) =>
  organisations
    .filter(({ nom, commune }) => asked.every((word) => searchable(`${nom} ${commune}`).includes(word)))
    .map(({ id }) => id)
    .sort()

describe('the one question', () => {
  it('is answered by keys only, with nothing fetched before: a place, then the list from there', async () => {
    const { reader } = await asked('/')
    const fetched = await reader.page.evaluate(() => performance.getEntries().map(({ name }) => name))
    expect(fetched.filter((url) => /communes-|surnoms|place-/.test(url))).toEqual([])
    await reader.tabsTo(FIELD)
    await reader.page.keyboard.type('st denis')
    await reader.page.getByRole('option', { name: 'Saint-Denis La Réunion' }).waitFor()
    await reader.strikes('ArrowDown', 'ArrowDown', 'Enter')
    await reader.urlIs('/?lieu=com-97411')
    expect(await reader.page.getByLabel(FIELD).inputValue()).toBe('Saint-Denis')
    await reader.sees('4 dans la commune')
    await reader.stepsBack()
    await reader.urlIs('/')
    expect(await reader.page.getByLabel(FIELD).inputValue()).toBe('')
  })

  it('is answered by touch on a phone whose network is cut once the field was used', async () => {
    const { reader } = await asked('/', 'phone')
    await reader.page.getByLabel(FIELD).tap()
    await reader.page.getByLabel(FIELD).fill('Yvignac-la-Tour')
    await reader.page.getByRole('option', { name: /^Yvignac-la-Tour/ }).waitFor()
    reader.expects(/icon\.svg|\/assets\//) // what is fetched ahead, when the page rests: the search needs none of it
    await reader.page.context().setOffline(true)
    await reader.page.getByLabel(FIELD).fill('51300')
    await becomes(() => reader.page.getByRole('option', { name: '51300 Marne' }).count(), 46)
    await reader.page.getByLabel(FIELD).fill('vileneuve d asq')
    await reader.page.getByRole('option', { name: /^Villeneuve-d’Ascq/ }).tap()
    await reader.urlIs('/?lieu=com-59009')
  })

  it('is answered by Enter alone, also for a small commune that is still to come; a postal code is kept', async () => {
    const { reader } = await asked('/')
    await reader.page.getByLabel(FIELD).fill('Rochefourchat')
    await reader.strikes('Enter')
    await reader.urlIs('/?lieu=com-26274')
    await reader.page.locator('#app #list:focus').waitFor()
    await reader.page.getByLabel(FIELD).fill('69003')
    await reader.strikes('Enter')
    await reader.urlIs('/?lieu=com-69123')
    await becomes(() => reader.page.getByLabel(FIELD).inputValue(), 'Lyon (69003)')
  })

  it('opens the sheet of an organisation typed with a mistake', async () => {
    const { reader } = await asked('/')
    await reader.types(FIELD, 'Alsasse Active')
    await reader.presses('option', /^Alsace Active/)
    await reader.urlIs('/catalyseur/alsace-active')
    await reader.page.getByRole('heading', { name: 'Alsace Active' }).waitFor()
  })

  it.each(['<script>alert(1)</script>', '🧭🧭', 'קהילה', 'a', 'xyzxyz '.repeat(30)])(
    'stands what nobody means: %s',
    async (text) => {
      const { reader } = await asked('/')
      await reader.types(FIELD, text)
      await reader.strikes('Enter')
      await becomes(async () => (await reader.page.getByLabel(FIELD).inputValue()).length <= 100, true)
      await reader.page.getByRole('heading', { name: 'Catalyseurs territoriaux' }).waitFor()
    },
  )
})

describe('« Autour de moi »', () => {
  it('asks after a press only, says why it cannot, and keeps the position out of the link', async () => {
    const { reader } = await asked('/')
    const { context, page } = reader
    await reader.presses('button', 'Autour de moi')
    await reader.sees('Cet appareil ne partage pas sa position avec ce site.')
    await reader.focusIs(FIELD)
    await context.grantPermissions(['geolocation'])
    await context.setGeolocation({ longitude: -0.1276, latitude: 51.5072 })
    await reader.presses('button', 'Autour de moi')
    await reader.sees('Votre position est hors de France.')
    await context.setGeolocation({ longitude: -4.1021, latitude: 47.9934 })
    await reader.presses('button', 'Autour de moi')
    await reader.urlIs('/?lieu=com-29232')
    await reader.sees('Lieu le plus proche de vous : Quimper.')
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    expect(JSON.stringify(await page.evaluate(() => history.state))).not.toMatch(/47\.99|-4\.10/)
  })
})

describe('a press on the ground of the map', () => {
  it('proposes the nearest commune, which is asked for once it is chosen', async () => {
    const { reader } = await asked('/?vue=-4.0960,47.9960,11.00')
    const map = reader.page.locator('#app svg.svg-map')
    await map.waitFor()
    const { x = 0, y = 0, width = 0, height = 0 } = (await map.boundingBox()) ?? {}
    await reader.page.mouse.click(x + width / 2 - 150, y + height / 2 + 20)
    await reader.sees(/^(Commune la plus proche de ce|À ce) point\s:/)
    await reader.urlIs('/?vue=-4.0960,47.9960,11.00')
    await reader.presses('button', 'Changer')
    await reader.focusIs(FIELD)
    await reader.page.mouse.click(x + width / 2 - 150, y + height / 2 + 20)
    await reader.presses('button', 'Choisir')
    await reader.urlIs(/^\/\?lieu=com-29\d{3}$/)
  })
})

describe('words searched in the list', () => {
  it('narrow it when they are asked for, and not while one types', async () => {
    const { reader, ids } = await asked('/')
    await reader.types(FIELD, 'alsace act')
    await reader.page.getByRole('option', { name: 'Chercher « alsace act » dans la liste' }).waitFor()
    await reader.urlIs('/')
    await reader.presses('option', /Chercher/)
    await reader.urlIs('/?q=alsace+act')
    const expected = holding('alsace', 'act')
    expect(expected).toContain('alsace-active')
    await becomes(() => ids().then((all) => all.sort()), expected)
  })

  it('say that nothing was found without saying that there is nothing', async () => {
    const { reader } = await asked('/')
    await reader.types(FIELD, 'xyzxyz')
    await reader.sees('Sont cherchés : les communes d’aujourd’hui et d’hier')
    await reader.strikes('Enter')
    await reader.sees('Rien de documenté ici pour l’instant.')
    await reader.sees('Cela ne dit pas qu’il n’y en a pas sur le terrain.')
  })

  it('are cleared by the cross, which gives the field back', async () => {
    const { reader, ids, count } = await asked('/?q=alsace')
    await becomes(() => ids().then((all) => all.length), holding('alsace').length)
    await reader.presses('button', 'Effacer la recherche')
    await reader.urlIs('/')
    await becomes(() => count(), counted(organisations.length))
    await reader.focusIs(FIELD)
  })

  it('stay when a sheet is opened and closed', async () => {
    const { reader } = await asked('/?q=alsace')
    await reader.presses('link', 'Alsace Active')
    await reader.urlIs('/catalyseur/alsace-active?q=alsace')
    await reader.presses('button', 'Revenir à la liste')
    await reader.urlIs('/?q=alsace')
    expect(plain(await reader.page.getByLabel(FIELD).inputValue())).toBe('alsace')
  })
})

/** The column of the site at a path. */
async function asked(path: string, screen: 'desktop' | 'phone' = 'desktop') {
  const column = await arrives(site, path, { screen })
  const { reader } = column
  return { reader, ids: () => column.ids(), count: () => column.count() }
}
