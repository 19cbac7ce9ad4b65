import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { arrives } from '../drivers/column'
import {
  counted,
  formsOf,
  isNational,
  isThirdPlace,
  kindOf,
  type Organisation,
  organisations,
  plain,
  seatedIn,
  words,
} from '../drivers/records'
import { servedSite } from '../drivers/site'

const site = servedSite()
const bretons = organisations.filter(seatedIn('53'))
const nationals = organisations.filter(isNational).length

/** How many organisations each word of a facet would leave, counted from the spreadsheet. */
const tally = (
  all: readonly Organisation[],
  list: readonly { readonly id: string; readonly label: string }[],
  valuesOf: (one: Organisation) => readonly string[],
) =>
  Object.fromEntries(
    list.map(({ id, label }) => [plain(label), all.filter((one) => valuesOf(one).includes(id)).length]),
  )

describe('the filters', () => {
  it('narrow the list, the number and the address to the région that is ticked', async () => {
    const column = await arrives(site, '/')
    await column.opensFacet('Région d’implantation')
    await column.ticks('Bretagne')
    await column.reader.urlIs('/?region=53')
    await becomes(() => column.count(), counted(bretons.length))
    await column.showsAll()
    expect((await column.ids()).sort()).toEqual(bretons.map(({ id }) => id).sort())
  })

  it('say the national networks that a région leaves out', async () => {
    const column = await arrives(site, '/?region=53')
    await becomes(() => column.parts().then((parts) => parts.at(-1)), `+ ${nationals} réseaux nationaux`)
  })

  it('are undone by Back and done again by Forward', async () => {
    const column = await arrives(site, '/')
    await column.opensFacet('Région d’implantation')
    await column.ticks('Bretagne')
    await becomes(() => column.count(), counted(bretons.length))
    await column.reader.stepsBack()
    await column.reader.urlIs('/')
    await becomes(() => column.count(), counted(organisations.length))
    await column.reader.stepsForward()
    await becomes(() => column.count(), counted(bretons.length))
  })

  it('add up inside a facet', async () => {
    const column = await arrives(site, '/?region=53')
    await column.opensFacet('Région d’implantation')
    await column.ticks('Corse')
    await column.reader.urlIs('/?region=53,94')
    await becomes(() => column.count(), counted(bretons.length + organisations.filter(seatedIn('94')).length))
  })

  it('cannot be ticked when they would leave nothing', async () => {
    const column = await arrives(site, '/?region=978')
    await column.opensFacet('Sorte d’organisation')
    const options = await column.options()
    const here = organisations.filter(seatedIn('978'))
    const expected = tally(here, words.sortes, (one) => [kindOf(one)])
    expect(Object.entries(options).map(([label, { closed }]) => [label, closed])).toEqual(
      Object.keys(options).map((label) => [label, expected[label] === 0]),
    )
    await column.ticks('Fondations et mécénat')
    expect((await column.options())['Fondations et mécénat']).toEqual({
      count: 0,
      closed: true,
      chosen: false,
    })
    expect(column.reader.url()).toBe('/?region=978')
  })

  it('stay where they were chosen, even when they leave nothing, and can be undone', async () => {
    const column = await arrives(site, '/?region=978&sorte=fondations')
    await column.reader.sees('Rien de documenté ici pour l’instant.')
    await column.opensFacet('Sorte d’organisation')
    expect((await column.options())['Fondations et mécénat']).toEqual({
      count: 0,
      closed: false,
      chosen: true,
    })
    await column.ticks('Fondations et mécénat')
    await column.reader.urlIs('/?region=978')
    await becomes(() => column.count(), counted(organisations.filter(seatedIn('978')).length))
  })

  it('count sortes as the spreadsheet does once a région is chosen', async () => {
    const column = await arrives(site, '/?region=84')
    await column.opensFacet('Sorte d’organisation')
    const expected = tally(organisations.filter(seatedIn('84')), words.sortes, (one) => [kindOf(one)])
    await becomes(() => column.optionCounts(), expected)
  })

  it('count alliance forms with those of which nothing is known', async () => {
    const column = await arrives(site, '/?sorte=ess,fondations')
    await column.opensFacet('Forme d’alliance')
    const asked = organisations.filter((one) => ['ess', 'fondations'].includes(kindOf(one)))
    const unknown = asked.filter((one) => formsOf(one).length === 0).length
    await becomes(() => column.optionCounts(), {
      ...tally(asked, words.formes_alliance, formsOf),
      'Forme non renseignée': unknown,
    })
  })

  it('count a facet without its own choice', async () => {
    const column = await arrives(site, '/?type=association,non-precise&forme=non-renseigne')
    await column.opensFacet('Type d’acteur')
    const asked = organisations.filter((one) => formsOf(one).length === 0)
    const types = tally(asked, words.types_acteur, ({ type_acteur }) => [type_acteur])
    await becomes(() => column.optionCounts(), {
      ...types,
      'Type non précisé': asked.filter(({ type_acteur }) => type_acteur === '').length,
    })
    const left = asked.filter(({ type_acteur }) => ['association', ''].includes(type_acteur))
    expect(await column.count()).toBe(counted(left.length))
  })

  it('stand in alphabetical order, unknown values last', async () => {
    const column = await arrives(site, '/')
    await column.opensFacet('Type d’acteur')
    const labels = Object.keys(await column.options())
    const named = words.types_acteur.map(({ label }) => plain(label)).sort((a, b) => a.localeCompare(b, 'fr'))
    expect(labels).toEqual([...named, 'Type non précisé'])
  })

  it('are removed one by one by their chips', async () => {
    const column = await arrives(site, '/?region=53&sorte=tiers-lieux')
    await becomes(() => column.chips(), ['Tiers-lieux et lieux partagés', 'Bretagne'])
    await column.reader.presses('button', 'Retirer le filtre Bretagne')
    await column.reader.urlIs('/?sorte=tiers-lieux')
    await becomes(() => column.chips(), ['Tiers-lieux et lieux partagés'])
  })

  it('are all removed at once', async () => {
    const column = await arrives(site, '/?region=53&sorte=tiers-lieux&sauf=cpie&q=ti')
    await column.reader.presses('button', 'Tout effacer')
    await column.reader.urlIs('/')
    await becomes(() => column.count(), counted(organisations.length))
    await becomes(() => column.chips(), [])
  })

  it('put third places aside by one switch, and bring them back', async () => {
    const column = await arrives(site, '/')
    await column.reader.presses('switch', 'Tiers-lieux')
    await column.reader.urlIs('/?sauf=tiers-lieux')
    const others = organisations.filter((one) => !isThirdPlace(one)).length
    await becomes(() => column.count(), counted(others))
    expect((await column.parts()).join()).not.toContain('tiers-lieu')
    await column.reader.presses('switch', 'Tiers-lieux')
    await column.reader.urlIs('/')
    await becomes(() => column.count(), counted(organisations.length))
  })

  it('tell a screen reader the new number', async () => {
    const column = await arrives(site, '/')
    await column.opensFacet('Région d’implantation')
    await column.ticks('Bretagne')
    const third = bretons.filter(isThirdPlace).length
    const said = column.reader.page.getByRole('status').filter({ hasText: 'recensée' })
    await becomes(
      () => said.textContent().then(plain),
      `${counted(bretons.length)} en Bretagne, dont ${third} tiers-lieux.`,
    )
  })

  it('say how little is known of alliance forms', async () => {
    const column = await arrives(site, '/')
    await column.opensFacet('Forme d’alliance')
    const known = organisations.filter((one) => formsOf(one).length > 0).length
    await column.reader.sees(
      `Renseignée pour ${counted(known, 'organisation', 'organisations')} sur ${organisations.length}`,
    )
  })
})
