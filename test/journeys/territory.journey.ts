import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { arrives, Column } from '../drivers/column'
import {
  counted,
  isNational,
  kindOf,
  type Organisation,
  organisations,
  plain,
  seatedIn,
} from '../drivers/records'
import { servedSite } from '../drivers/site'

const site = servedSite()
const PACA = 'Provence-Alpes-Côte d’Azur'
const byName = new Intl.Collator('fr', { numeric: true })
const namesOf = (all: readonly { readonly nom: string }[]) =>
  all
    .map(({ nom }) => nom)
    .sort(byName.compare)
    .map(plain)
const inCommune = (code: string) => organisations.filter(({ code_commune }) => code_commune === code)

/** Presses whatever is folded until the whole sheet stands there. */
async function unfolds({ reader }: Column) {
  const more = reader.page.locator('#app .sheet button', { hasText: /^Afficher/ })
  while ((await more.count()) > 0) await more.first().click()
}
/** The links of a part of the sheet, by its title. */
const linksOf = ({ reader }: Column, title: string | RegExp) =>
  reader.page
    .locator('#app .sheet-part')
    .filter({ has: reader.page.getByRole('heading', { level: 3, name: title }) })
    .locator('a')
    .evaluateAll((all) => all.map((link) => (link.textContent ?? '').replace(/\s+/g, ' ').trim()))
const sorted = (names: readonly string[]) => [...names].sort(byName.compare)

describe('the sheet of a territory', () => {
  it.each([
    ['Lyon', 'com-69123', (one: Organisation) => one.code_commune === '69123'],
    ['Marseille', 'com-13055', (one: Organisation) => one.code_commune === '13055'],
    ['Bretagne', 'reg-53', seatedIn('53')],
    ['La Réunion', 'reg-04', seatedIn('04')],
  ])(
    'lists every organisation that has its seat there, national networks apart: %s',
    async (name, id, isIn) => {
      const column = await arrives(site, `/territoire/${id}`)
      await becomes(() => column.textsOf('#sheet-title'), [name])
      const here = organisations.filter((one) => isIn(one) && !isNational(one))
      await column.reader.sees(counted(here.length))
      await unfolds(column)
      const seats = column.reader.page.locator('.sheet-part', { hasText: 'Ont leur siège ici' })
      const names = (await seats.locator('div:not(:has(h4:text(" à part"))) .seated a').allInnerTexts()).map(
        plain,
      )
      expect(sorted(names)).toEqual(namesOf(here))
    },
  )

  it('says who acts in a commune from elsewhere and why, each organisation once', async () => {
    const column = await arrives(site, '/territoire/com-67447') // Schiltigheim, beside Strasbourg
    await becomes(() => column.textsOf('#sheet-title'), ['Schiltigheim'])
    await unfolds(column)
    const acting = await linksOf(column, 'Agissent ici, avec leur siège ailleurs')
    expect(acting).toEqual(expect.arrayContaining(['Alsace Active', 'CRESS Grand Est']))
    const all = [...acting, ...(await linksOf(column, 'Ont leur siège ici'))]
    expect(new Set(all).size).toBe(all.length)
    await column.reader.sees('Dans tout le département du Bas-Rhin')
    await column.reader.sees('Dans toute la région Grand Est')
  })

  it('of a commune without a known organisation says so, then who is near, whom to call and who is beside', async () => {
    const column = await arrives(site, '/territoire/com-01001')
    await column.reader.sees('Rien de documenté ici pour l’instant.')
    await column.reader.sees(/^à vol d’oiseau, depuis le milieu de la commune\.$/i)
    expect(await linksOf(column, 'La plus proche de chaque sorte')).toHaveLength(8)
    await becomes(
      () => linksOf(column, 'Communes voisines'),
      [
        'Baneins',
        'Châtillon-sur-Chalaronne',
        'Dompierre-sur-Chalaronne',
        'Illiat',
        'Saint-Étienne-sur-Chalaronne',
        'Sulignat',
      ],
    )
    await column.reader.presses('link', 'Baneins')
    await column.reader.urlIs('/territoire/com-01028')
    await becomes(() => column.textsOf('.sheet-kicker, #sheet-title'), ['Commune', 'Baneins'])
    await column.reader.page.getByRole('link', { name: /^Mairie de Baneins/ }).waitFor()
  })

  it('leads down from a région to a commune, and up again', async () => {
    const column = await arrives(site, '/territoire/reg-84')
    const goes = async (link: string, path: string) => {
      await column.reader.presses('link', new RegExp(`^${link}$`))
      await column.reader.urlIs(path)
      await column.reader.page.locator('#sheet-title', { hasText: link }).waitFor()
    }
    await goes('Rhône', '/territoire/dep-69')
    const held = column.reader.page.locator('.sheet-part', { hasText: 'Ses 13 intercommunalités' })
    await held.getByRole('button', { name: /^Afficher/ }).click()
    await goes('Métropole de Lyon', '/territoire/epci-200046977')
    await goes('Albigny-sur-Saône', '/territoire/com-69003')
    await goes('Rhône', '/territoire/dep-69')
  })

  it('quotes what was published on Corsica with its perimeter, and says that nothing borders it', async () => {
    const column = await arrives(site, '/territoire/reg-94')
    await column.reader.sees(/Provence-Alpes-Côte d’Azur et Corse ensemble/)
    await column.reader.sees('Aucune région limitrophe.')
    await column.reader.sees(/8\s700\skm²/)
    expect(await linksOf(column, 'Ses 2 départements')).toEqual(['Corse-du-Sud', 'Haute-Corse'])
  })

  it.each(['com-01001', 'reg-94', 'epci-246700488', 'reg-978'])(
    'has nothing that axe finds wrong: %s',
    async (id) => {
      const column = await arrives(site, `/territoire/${id}`, { screen: 'phone' })
      await column.reader.page.locator('.facts .aside').waitFor()
      await unfolds(column)
      await becomes(() => column.reader.page.locator('.sheet .waiting').count(), 0)
      expect(await column.reader.axe('.sheet')).toEqual([])
      expect(await column.reader.overflow()).toBe(0)
    },
  )

  it.each(['reg-99', 'com-75113', 'epci-999999999'])('that does not exist is said not to: %s', async (id) => {
    const column = await arrives(site, `/territoire/${id}`)
    await column.reader.page.getByRole('alert').getByText('Cette fiche n’existe pas.').waitFor()
    await column.reader.page.getByLabel('Où êtes-vous ?').waitFor()
  })

  it('stands without a file that fails: that part alone says so, and is asked for again', async () => {
    const files = /\/data\/(voisins-communes|pionniers)\./
    const reader = await site.waits()
    await reader.breaks(files, { status: 503 })
    await reader.goes('/territoire/com-69123')
    const column = new Column(reader)
    await becomes(() => reader.page.getByText('Cette partie n’a pas pu être chargée').count(), 2)
    expect(await reader.page.getByText(/Aucune commune limitrophe|Pas de récit/).count()).toBe(0)
    expect(await linksOf(column, 'Ont leur siège ici')).not.toEqual([])
    await reader.mends(files)
    for (const _ of ['voisins', 'pionniers']) await reader.presses('button', 'Réessayer')
    await reader.presses('link', 'Villeurbanne')
    await reader.urlIs('/territoire/com-69266')
  })

  it('never says on the way that the commune does not exist', async () => {
    const reader = await site.waits()
    const release = await reader.holds(/\/data\/lieux\./)
    await reader.goes('/territoire/com-69123')
    await reader.page.locator('#app .overseas-link').first().waitFor() // the rest of the page stands
    expect(await reader.page.getByText('Cette fiche n’existe pas.').count()).toBe(0)
    await reader.sees('Cette partie se charge, le réseau est lent…')
    release()
    await reader.page.getByRole('heading', { name: 'Lyon' }).waitFor()
  })
})

describe('the still map', () => {
  /** Where the links of the signs lead. */
  const signs = (selector: string) => `#app svg.svg-map ${selector}`

  it('counts each région as the spreadsheet does, and each number is a link', async () => {
    const { reader } = await arrives(site, '/')
    const counts = reader.page.locator(signs('a.svg-count'))
    await counts.first().waitFor()
    const said = await counts.evaluateAll((all) =>
      all.map((link) => [link.getAttribute('href') ?? '', link.getAttribute('aria-label') ?? '']),
    )
    expect(said).toHaveLength(13)
    for (const [href = '', label = ''] of said) {
      const here = organisations.filter(seatedIn(href.replace('/territoire/reg-', '')))
      expect(plain(label)).toContain(` : ${counted(here.length)}`)
    }
  })

  it('follows the filters', async () => {
    const { reader } = await arrives(site, '/?sorte=fondations')
    const here = organisations.filter((one) => seatedIn('93')(one) && kindOf(one) === 'fondations')
    const label = reader.page.locator(signs('a.svg-count[href^="/territoire/reg-93"]'))
    await becomes(() => label.getAttribute('aria-label').then(plain), `${PACA} : ${counted(here.length)}`)
  })

  it('leads near a département to each of its organisations, by a nearer view where signs have no room', async () => {
    const { reader } = await arrives(site, '/?departement=69&vue=4.6500,45.8500,8.60')
    const items = reader.page.locator(signs('a.svg-item'))
    const hrefsHere = async () => {
      await items.first().waitFor()
      return items.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    }
    const far = await hrefsHere()
    const nearer = far.filter((href) => href.startsWith('/?'))
    expect(nearer.length).toBeGreaterThan(0)
    await reader.goes(nearer[0] ?? '')
    const hrefs = [...far, ...(await hrefsHere())]
    const here = organisations.filter((one) => one.code_departement === '69' && !isNational(one))
    const stacked = hrefs.flatMap((href) => /com-(\w+)/.exec(href)?.[1] ?? [])
    const alone = hrefs.flatMap((href) => /\/catalyseur\/([\w-]+)/.exec(href)?.[1] ?? [])
    const reached = here.filter(
      ({ id, code_commune }) => alone.includes(id) || stacked.includes(code_commune),
    )
    expect(reached.map(({ id }) => id)).toEqual(here.map(({ id }) => id))
    expect(hrefs.every((href) => href.includes('?departement=69'))).toBe(true)
  })

  it('opens the organisations of one commune by its stack', async () => {
    const column = await arrives(site, '/?vue=4.8357,45.7640,10.00')
    await column.reader.presses('link', `Lyon : ${counted(inCommune('69123').length)}`)
    await column.reader.urlIs('/territoire/com-69123')
    await becomes(() => column.textsOf('#sheet-title'), ['Lyon'])
    expect(await linksOf(column, 'Ont leur siège ici')).toContain(namesOf(inCommune('69123'))[0])
  })

  it('opens the sheet of a mark by keys', async () => {
    const { reader } = await arrives(site, '/?vue=4.8357,45.7640,10.00')
    const mark = reader.page.locator(signs('a.svg-item[href^="/catalyseur/"]')).first()
    const name = plain((await mark.getAttribute('aria-label')) ?? '')
    await mark.focus()
    await reader.strikes('Enter')
    await reader.page.locator('#sheet-title:focus').waitFor()
    expect(plain(await reader.page.locator('#sheet-title').textContent())).toBe(name)
  })

  it('says that it is a picture and why', async () => {
    const { reader } = await arrives(site, '/')
    await reader.page.locator('#map summary', { hasText: 'Carte en image' }).click()
    await reader.sees('Votre navigateur ne peut pas afficher la carte interactive.')
  })
})
