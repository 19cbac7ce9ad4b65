import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { arrives } from '../drivers/column'
import { counted, isNational, kindOf, organisations, plain, seatedIn } from '../drivers/records'
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

describe('the sheet of a territory', () => {
  it.each([
    ['Lyon', '69123'],
    ['Le Havre', '76351'],
    ['Marseille', '13055'],
  ])('lists by name every organisation seated in the commune: %s', async (name, code) => {
    const column = await arrives(site, `/territoire/com-${code}`)
    await becomes(() => column.textsOf('.sheet-kicker, #sheet-title'), ['Commune', name])
    expect(await column.textsOf('.seated a')).toEqual(namesOf(inCommune(code)))
  })

  it.each([
    ['Bretagne', '53'],
    ['La Réunion', '04'],
  ])('lists the organisations of a région, national networks left out: %s', async (name, code) => {
    const column = await arrives(site, `/territoire/reg-${code}`)
    await becomes(() => column.textsOf('#sheet-title'), [name])
    const here = organisations.filter(seatedIn(code))
    await column.reader.sees(counted(here.length))
    expect(await column.textsOf('.seated a')).toEqual(namesOf(here))
  })

  it('leads to what it is part of', async () => {
    const column = await arrives(site, '/territoire/com-69123')
    await column.reader.presses('link', /^Rhône$/)
    await column.reader.urlIs('/territoire/dep-69')
    await becomes(() => column.textsOf('.sheet-kicker, #sheet-title'), ['Département', 'Rhône'])
  })

  it('never says on the way that the commune does not exist', async () => {
    const reader = await site.waits()
    const release = await reader.holds(/\/data\/lieux\./)
    await reader.goes('/territoire/com-69123')
    await reader.page.locator('#app .overseas-link').first().waitFor() // the rest of the page stands
    expect(await reader.page.getByText('Cette fiche n’existe pas.').count()).toBe(0)
    release()
    await reader.page.getByRole('heading', { name: 'Lyon' }).waitFor()
  })

  it('of a commune without a known organisation does not deny the commune', async () => {
    const column = await arrives(site, '/territoire/com-01001')
    await column.reader.sees('Rien de documenté ici pour l’instant.')
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

  it('leads near a département to each of its organisations', async () => {
    const { reader } = await arrives(site, '/?departement=69&vue=4.6500,45.8500,8.60')
    const items = reader.page.locator(signs('a.svg-item'))
    await items.first().waitFor()
    const hrefs = await items.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    const here = organisations.filter((one) => one.code_departement === '69' && !isNational(one))
    const stacked = hrefs.flatMap((href) => /com-(\w+)/.exec(href)?.[1] ?? [])
    const alone = hrefs.flatMap((href) => /\/catalyseur\/([\w-]+)/.exec(href)?.[1] ?? [])
    const reached = here.filter(
      ({ id, code_commune }) => alone.includes(id) || stacked.includes(code_commune),
    )
    expect(reached.map(({ id }) => id)).toEqual(here.map(({ id }) => id))
    expect(hrefs.every((href) => href.endsWith('?departement=69'))).toBe(true)
  })

  it('opens the organisations of one commune by its stack', async () => {
    const column = await arrives(site, '/?vue=4.8357,45.7640,10.00')
    await column.reader.presses('link', `Lyon : ${counted(inCommune('69123').length)}`)
    await column.reader.urlIs('/territoire/com-69123')
    await becomes(() => column.textsOf('.seated a'), namesOf(inCommune('69123')))
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
