import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { arrives } from '../drivers/column'
import { counted, organisations, plain, searchable } from '../drivers/records'
import { servedSite } from '../drivers/site'

const site = servedSite()
const FIELD = 'Quelle organisation cherchez-vous ?'

/** Ids of the organisations whose name or commune holds every word. */
const holding = (...asked: string[]) =>
  organisations
    .filter(({ nom, commune }) => asked.every((word) => searchable(`${nom} ${commune}`).includes(word)))
    .map(({ id }) => id)
    .sort()

describe('the search', () => {
  it.each(['desktop', 'phone'] as const)('narrows the list while one types on a %s', async (screen) => {
    const column = await arrives(site, '/', { screen })
    await column.reader.types(FIELD, 'alsace act')
    await column.reader.urlIs('/?q=alsace+act')
    const expected = holding('alsace', 'act')
    expect(expected).toContain('alsace-active')
    await becomes(() => column.ids().then((ids) => ids.sort()), expected)
  })

  it('finds the organisations of a commune', async () => {
    const column = await arrives(site, '/')
    await column.reader.types(FIELD, 'Saint-Étienne')
    await becomes(() => column.count(), counted(holding('saint', 'etienne').length))
  })

  it('is undone by one step back, however many letters were typed', async () => {
    const column = await arrives(site, '/')
    await column.reader.page.getByLabel(FIELD).pressSequentially('alsace', { delay: 40 })
    await column.reader.urlIs('/?q=alsace')
    await column.reader.stepsBack()
    await column.reader.urlIs('/')
    await becomes(() => column.count(), counted(organisations.length))
    expect(await column.reader.page.getByLabel(FIELD).inputValue()).toBe('')
  })

  it('offers the names that look like a misspelt one', async () => {
    const column = await arrives(site, '/')
    await column.reader.types(FIELD, 'Alsasse Active')
    await column.reader.sees('Vouliez-vous dire…')
    await column.reader.presses('link', 'Alsace Active')
    await column.reader.urlIs('/catalyseur/alsace-active')
    await column.reader.page.getByRole('heading', { name: 'Alsace Active' }).waitFor()
  })

  it('says that nothing was found without saying that there is nothing', async () => {
    const column = await arrives(site, '/')
    await column.reader.types(FIELD, 'xyzxyz')
    await column.reader.sees('Rien de documenté ici pour l’instant.')
    await column.reader.sees('Cela ne dit pas qu’il n’y en a pas sur le terrain.')
    expect(await column.reader.page.getByText('Vouliez-vous dire').count()).toBe(0)
  })

  it('is cleared by its cross, which gives the field back', async () => {
    const column = await arrives(site, '/?q=alsace')
    await becomes(() => column.ids().then((ids) => ids.length), holding('alsace').length)
    await column.reader.presses('button', 'Effacer la recherche')
    await column.reader.urlIs('/')
    await becomes(() => column.count(), counted(organisations.length))
    await column.reader.focusIs(FIELD)
  })

  it('leaves an open sheet for the list', async () => {
    const column = await arrives(site, '/catalyseur/alsace-active')
    await column.reader.types(FIELD, 'lille')
    await column.reader.urlIs('/?q=lille')
    await becomes(() => column.count(), counted(holding('lille').length))
  })

  it('keeps the words of the list when a sheet is opened and closed', async () => {
    const column = await arrives(site, '/?q=alsace')
    await column.reader.presses('link', 'Alsace Active')
    await column.reader.urlIs('/catalyseur/alsace-active?q=alsace')
    await column.reader.presses('button', 'Revenir à la liste')
    await column.reader.urlIs('/?q=alsace')
    expect(plain(await column.reader.page.getByLabel(FIELD).inputValue())).toBe('alsace')
  })
})
