import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { BottomSheet } from '../drivers/bottom-sheet'
import { arrives, Column } from '../drivers/column'
import { counted, organisations } from '../drivers/records'
import { servedSite } from '../drivers/site'

const site = servedSite()
const COMMUNES = /\/data\/communes-(grandes|petites)\.[^/]+\.json/

const titles = (column: Column) => column.textsOf('#list h2')
const sentence = async (column: Column) => (await column.textsOf('.answer-sentence'))[0]

describe('the answer of a place', () => {
  it('is read and walked with keys only, down to a sheet and back among the others', async () => {
    const column = await arrives(site, '/?lieu=com-67447') // Schiltigheim, beside Strasbourg
    const { reader } = column
    await becomes(
      () => sentence(column),
      'Schiltigheim : 1 dans la commune · 12 ailleurs dans l’intercommunalité',
    )
    await becomes(
      () => titles(column),
      [
        'Dans votre commune et votre intercommunalité 13 organisations recensées, dont 4 tiers-lieux',
        'Près de chez vous 8 organisations recensées, dont 1 tiers-lieu',
        'Réseaux nationaux 15 organisations recensées',
        'Transmettre',
      ],
    )
    await reader.sees('Agit dans le Bas-Rhin et dans le Haut-Rhin, d’après son nom')
    await reader.page.locator('#app .answer-others summary').focus()
    await reader.strikes('Enter')
    await becomes(() => reader.page.locator('#app .answer-others li').count(), 50)
    expect(await reader.axe('#list')).toEqual([])
    await reader.page.locator('#app .list-end button').focus()
    await reader.strikes('Enter')
    await reader.page.locator('#app .answer-others li:nth-child(51) a:focus').waitFor()
    await reader.strikes('Enter')
    await reader.page.locator('#app #sheet-title').waitFor()
    await reader.strikes('Escape')
    await reader.urlIs('/?lieu=com-67447')
    await reader.page.locator('#app .answer-others li:nth-child(51) a:focus').waitFor()
    await reader.presses('link', 'Voir toutes les organisations')
    await becomes(() => column.count(), counted(organisations.length))
  })

  it('is said in short by the bar of a phone, and opens by a touch', async () => {
    const column = await arrives(site, '/?lieu=com-85113', { screen: 'phone' }) // L'Île-d'Yeu has no intercommunalité
    const { reader } = column
    const said = 'Rien de documenté dans la commune · la plus proche à environ 49 km, aux Sables-d’Olonne'
    await becomes(() => column.textsOf('.sheet-bar p'), ['L’Île-d’Yeu (85)', said])
    await reader.page.getByRole('link', { name: 'Voir la réponse' }).tap()
    expect(await new BottomSheet(reader).rests()).toBe('half')
    const [first] = await titles(column)
    expect(first).toMatch(/^Près de chez vous 8 organisations recensées/)
    await reader.sees('Organisation départementale, Vendée, siège à La Roche-sur-Yon') // nobody within 30 km: open
    expect(await reader.overflow()).toBe(0)
    expect(await reader.axe()).toEqual([])
  })

  it('whose commune does not come says so, shows the list, and answers once asked again', async () => {
    const reader = await site.waits()
    await reader.breaks(COMMUNES)
    await reader.goes('/?lieu=com-01001')
    await reader.page.getByRole('alert').getByText('Ce lieu n’a pas pu être chargé').waitFor()
    const column = new Column(reader)
    await becomes(async () => (await column.ids()).length, 50)
    await reader.mends(COMMUNES)
    await reader.presses('button', 'Réessayer')
    await expect.poll(() => sentence(column), { timeout: 10_000 }).toMatch(/^L’Abergement-Clémenciat : rien/)
  })

  it('of no commune says so, and leads to the list', async () => {
    const column = await arrives(site, '/?lieu=com-99999')
    const { reader } = column
    await reader.page.getByRole('alert').getByText('Le lieu « com-99999 » n’existe pas.').waitFor()
    expect(await column.ids()).toHaveLength(50)
    await reader.presses('button', 'Retirer ce lieu')
    await reader.urlIs('/')
  })

  it('that the filters empty says which one to take back, does it on a press, and tells the outcome', async () => {
    const reader = await site.waits()
    const heard = await reader.listens()
    await reader.goes('/?lieu=com-67447&region=94&sorte=fondations')
    const column = new Column(reader)
    await reader.sees('Rien de documenté ici pour l’instant.')
    await reader.presses('button', /^Retirer la région d’implantation \(\d+ organisations recensées\)$/)
    await reader.urlIs('/?lieu=com-67447&sorte=fondations')
    const said =
      'Schiltigheim : rien de documenté dans la commune · 1 dans l’intercommunalité · la plus proche à environ 5 km, à Strasbourg'
    await becomes(() => sentence(column), said)
    await expect
      .poll(heard, { timeout: 10_000 })
      .toEqual([expect.stringMatching(/^Schiltigheim : rien de documenté/)])
  })
})
