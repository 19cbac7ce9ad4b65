import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { arrives, type Column } from '../drivers/column'
import { plain, stories } from '../drivers/records'
import { servedSite } from '../drivers/site'

const site = servedSite()
const placed = stories.filter(({ territoires }) => territoires.length > 0)
const unplaced = stories.filter(({ territoires }) => territoires.length === 0)
const one = (id: string) => stories.find((story) => story.id === id)!
const LILLE = one('fondation-de-lille')

/** The flags of the still map, as links by the name of their story. */
const flags = ({ reader }: Column) => reader.page.locator('#app svg.svg-map a.svg-item[href*="/pionnier/"]')

describe('the layer of pioneer territories', () => {
  it.each(['desktop', 'phone'] as const)(
    'is turned on and off in one step of Back on a %s',
    async (screen) => {
      const column = await arrives(site, '/', { screen })
      const { reader } = column
      await reader.page.locator('#app svg.svg-map').waitFor()
      expect(await flags(column).count()).toBe(0)
      await column.shows('Territoires pionniers')
      await reader.urlIs('/?couche=pionniers')
      await becomes(() => flags(column).count(), placed.length - 1) // that of La Réunion is out of the picture
      await reader.page.getByText('Légende', { exact: true }).click()
      await becomes(() => column.textsOf('.legend-pioneer').then(({ length }) => length), 2)
      expect(await reader.axe('#app .map-legend')).toEqual([])
      await reader.stepsBack()
      await reader.urlIs('/')
      await becomes(() => flags(column).count(), 0)
    },
  )

  it('is on by itself on the page of stories, and can be turned off there', async () => {
    const column = await arrives(site, '/pionniers')
    await becomes(() => flags(column).count(), placed.length - 1)
    await column.shows('Aucune')
    await column.reader.urlIs('/pionniers?couche=aucune')
    await becomes(() => flags(column).count(), 0)
  })
})

describe('the list of stories', () => {
  it('is reached from the list, holds every story, and says which have no known place', async () => {
    const column = await arrives(site, '/')
    await column.reader.presses('link', 'Lire les récits des territoires pionniers')
    await column.reader.urlIs('/pionniers')
    await becomes(
      () => column.textsOf('.story > a').then((names) => names.sort()),
      stories.map(({ nom }) => plain(nom)).sort(),
    )
    const nowhere = column.reader.page.locator('.sheet-part', { hasText: 'Sans lieu connu' })
    const names = (await nowhere.locator('a').allInnerTexts()).map(plain)
    expect(names.sort()).toEqual(unplaced.map(({ nom }) => plain(nom)).sort())
    expect(await column.reader.axe('#app main')).toEqual([])
  })

  it('lights the flag and the area of the story that is pointed at, and the map lights its row', async () => {
    const { reader } = await arrives(site, '/pionniers')
    const row = reader.page.locator('.story', { hasText: plain(LILLE.nom) })
    await reader.page.locator('#app svg.svg-map').waitFor()
    await row.locator('a').focus()
    await reader.page.locator(`a.svg-item.svg-lit[href*="${LILLE.id}"]`).waitFor()
    await reader.page.locator(`a[href*="${LILLE.id}"] > .svg-pioneer.svg-lit`).waitFor()
    await reader.page.locator('a.svg-item[href*="ptce-vivre-les-mureaux"]').hover()
    await reader.page.locator('.story[data-lit]', { hasText: 'PTCE Vivre Les Mureaux' }).waitFor()
  })
})

describe('a story', () => {
  it('is opened by its flag, outlined and hatched on the map, and told with all its sources', async () => {
    const column = await arrives(site, '/pionniers')
    await flags(column)
      .and(column.reader.page.getByRole('link', { name: plain(LILLE.nom) }))
      .click()
    await column.reader.urlIs(`/pionnier/${LILLE.id}`)
    await column.reader.page.locator('#app .svg-pioneer.svg-open').first().waitFor()
    await becomes(() => column.textsOf('.told li'), LILLE.faits.map(plain))
    const sources = column.reader.page.locator('.sheet-part', { hasText: 'Sources' }).locator('li')
    expect(await sources.count()).toBe(LILLE.sources.length)
    await column.reader.sees('Création de la Fondation des Territoires') // a step of the network that names it
    await column.reader.sees(/à environ \d+ km à vol d’oiseau|dans la même commune/)
    expect(await column.reader.axe('#app main')).toEqual([])
  })

  it('is named on the sheet of its organisation', async () => {
    const { reader } = await arrives(site, '/catalyseur/alsace-active')
    await reader.presses('link', 'Alsace Active – Labo régional des partenariats')
    await reader.urlIs('/pionnier/alsace-active-labo-regional-des-partenariats')
  })

  it('of an unknown id says so and leads to the list', async () => {
    const { reader } = await arrives(site, '/pionnier/atlantide')
    await reader.page.getByRole('alert').getByText('Ce récit n’existe pas.').waitFor()
    await reader.presses('link', 'Tous les territoires pionniers')
    await reader.urlIs('/pionniers')
  })
})
