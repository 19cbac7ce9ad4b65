import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { arrives, type Column } from '../drivers/column'
import { isNational, isThirdPlace, isToConfirm, organisations, plain } from '../drivers/records'
import { servedSite } from '../drivers/site'

const site = servedSite()

/** The heads of the columns, without their letters. */
const heads = (column: Column) => column.textsOf('.compare-table thead a')
/** The cells of a row, by what heads it. */
const rowOf = async ({ reader }: Column, head: RegExp) => {
  const row = reader.page.locator('#app .compare-table tbody tr').filter({
    has: reader.page.getByRole('rowheader', { name: head }),
  })
  return (await row.locator('.compare-cell').allInnerTexts()).map(plain)
}
const seatedIn = (departement: string) =>
  organisations.filter((one) => one.code_departement === departement && !isNational(one))
/** What the list says of a département: « 12 hors tiers-lieux 6 tiers-lieux dont 5 à confirmer ». */
function countOf(departement: string): string {
  const all = seatedIn(departement)
  const third = all.filter(isThirdPlace).length
  const unsure = all.filter(isToConfirm).length
  const parts = [
    `${all.length - third} hors tiers-lieux`,
    `${third} ${third > 1 ? 'tiers-lieux' : 'tiers-lieu'}`,
  ]
  return [...parts, ...(unsure > 0 ? [`dont ${unsure} à confirmer`] : [])].join(' ')
}

const NINE = ['01', '02', '03', '04', '05', '06', '07', '08', '09'].map((code) => `dep-${code}`).join()
const EIGHT = 'Ain,Aisne,Allier,Alpes-de-Haute-Provence,Hautes-Alpes,Alpes-Maritimes,Ardèche,Ardennes'.split(
  ',',
)

/** What odd links ask for, the columns that stand, and what is said. */
const ODD: readonly (readonly [asked: string, names: string[], said: RegExp])[] = [
  ['dep-67', ['Bas-Rhin'], /Il en faut un autre pour comparer/],
  [NINE, EIGHT, /La comparaison est complète/],
  ['dep-67,dep-67,reg-53,dep-68', ['Bas-Rhin', 'Haut-Rhin'], /territoires/],
  ['epci-200057867,epci-246700488', ['Eurométropole de Strasbourg'], /Le code 200057867 n’est pas/], // Est Ensemble, in Greater Paris
  ['com-85113,com-29155', ['L’Île-d’Yeu (85)', 'Ouessant (29)'], /Aucune commune limitrophe/],
  ['reg-06,reg-04&sorte=fondations&metier=lieu', ['Mayotte', 'La Réunion'], /aucune organisation ne reste/],
  ['dep-75,dep-69,dep-13', ['Paris', 'Rhône', 'Bouches-du-Rhône'], /Les départements voisins/],
]

describe('a comparison', () => {
  it('goes from an answer to its surroundings, then to the département beside its neighbours, by mouse', async () => {
    const column = await arrives(site, '/?lieu=com-67447') // Schiltigheim
    const { reader } = column
    await reader.presses('link', 'Comparer avec les voisins')
    await reader.urlIs('/comparer?lieu=com-67447')
    await reader.sees('Eurométropole de Strasbourg, dans ses environs')
    await becomes(async () => (await rowOf(column, /^Environnement/)).length, 4)
    expect(await reader.axe('.panel')).toEqual([])
    await reader.presses('link', 'Comparer le département du Bas-Rhin')
    await reader.urlIs('/comparer?territoires=dep-67')
    await reader.presses('link', /^Ajouter les \d à la fois/)
    await reader.urlIs(/^\/comparer\?territoires=dep-67,dep-68,/)
    await reader.focusIs('Côte à côte')
    await reader.stepsBack()
    await reader.presses('link', 'Ajouter Haut-Rhin')
    await reader.presses('link', 'Ajouter Vosges')
    await reader.urlIs('/comparer?territoires=dep-67,dep-68,dep-88')
    await becomes(() => rowOf(column, /^Organisations recensées/), ['67', '68', '88'].map(countOf))
    await reader.presses('button', 'Placer Vosges un rang plus tôt')
    await becomes(() => heads(column), ['Bas-Rhin', 'Vosges', 'Haut-Rhin'])
    await reader.presses('button', 'Retirer Bas-Rhin')
    await reader.urlIs('/comparer?territoires=dep-88,dep-68')
    const [name] = await reader.page.locator('#app .compare-names a').allInnerTexts()
    await reader.page.locator('#app .compare-names a').first().click()
    await reader.page.getByRole('heading', { level: 2, name: name! }).waitFor()
    await reader.presses('button', 'Revenir à la comparaison')
    await reader.urlIs('/comparer?territoires=dep-88,dep-68')
    await reader.presses('button', 'Tout retirer')
    await reader.sees('Partir de mon territoire')
    await reader.focusIs('Comparer des territoires')
  })

  it('is made with keys only: a place is chosen, added, moved, and the focus is never lost', async () => {
    const column = await arrives(site, '/comparer')
    const { reader } = column
    await reader.presses('button', 'Écrire le nom d’un territoire')
    await reader.focusIs('Quel territoire')
    await reader.page.keyboard.type('morbihan')
    await reader.strikes('Enter')
    await reader.urlIs('/comparer?lieu=dep-56')
    await reader.presses('link', 'Comparer le département du Morbihan')
    await becomes(() => heads(column), ['Morbihan'])
    await reader.page.getByLabel('Quel territoire').fill('finistère')
    await reader.strikes('Enter') // of the level that is compared: added at once
    await reader.urlIs('/comparer?territoires=dep-56,dep-29')
    await reader.page.getByLabel('Quel territoire').fill('rennes')
    await reader.strikes('Enter')
    await reader.sees('Vous avez choisi Rennes')
    await reader.presses('link', 'Ajouter son département, Ille-et-Vilaine')
    await reader.urlIs('/comparer?territoires=dep-56,dep-29,dep-35')
    await reader.page.getByRole('button', { name: 'Placer Ille-et-Vilaine un rang plus tôt' }).focus()
    await reader.strikes('Enter', 'Enter')
    await reader.urlIs('/comparer?territoires=dep-35,dep-56,dep-29')
    await reader.focusIs('Placer Ille-et-Vilaine un rang plus tard')
    await reader.sees(/famille relevée seulement en Bretagne/)
    expect(await reader.axe()).toEqual([])
  })

  it('is read as cards on a phone, nothing of it wider than the screen', async () => {
    const column = await arrives(site, '/comparer?territoires=reg-53,reg-52,reg-01', { screen: 'phone' })
    const { reader } = column
    await reader.page.locator('#app .compare-table').waitFor()
    await becomes(
      async () => (await rowOf(column, /^Communes/)).map((text) => text.replace(/\s/g, '')),
      ['1202', '1228', '32'],
    )
    expect(await reader.overflow()).toBe(0)
    expect(await reader.axe('.panel')).toEqual([])
  })

  it.each([
    ['what is not, or of another level', ODD.slice(0, 3)],
    ['islands, great cities, filters that leave nothing', ODD.slice(3)],
  ])('stands links that ask for too little, too much, %s', async (_, odd) => {
    const column = await arrives(site, '/comparer')
    for (const [asked, names, said] of odd) {
      await column.reader.goes(`/comparer?territoires=${asked}`)
      await becomes(() => heads(column), names)
      await column.reader.sees(said)
    }
  })
})
