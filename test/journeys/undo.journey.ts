import { describe, expect, it } from 'vitest'
import { arrives, type Column } from '../drivers/column'
import { servedSite } from '../drivers/site'

const site = servedSite()

/** Waits until the part that hears the key is there: it comes when the page has settled. */
const isSettled = ({ reader }: Column) => reader.page.locator('#app .undo').waitFor({ state: 'attached' })

describe('undo', () => {
  it('offers to bring several filters back, by its button, and leaves the key to the field', async () => {
    const column = await arrives(site, '/?region=53&sorte=tiers-lieux')
    const { reader } = column
    await isSettled(column)
    await reader.presses('button', 'Tout effacer')
    await reader.sees('Filtres effacés.')
    expect(await reader.axe('.head')).toEqual([])
    await reader.types(/Où êtes-vous/, 'Quim')
    await reader.strikes('Control+z')
    expect(reader.url()).toBe('/')
    await reader.presses('button', 'Annuler')
    await reader.urlIs('/?region=53&sorte=tiers-lieux')
    await reader.sees('Filtres rétablis.')
    await reader.stepsBack()
    await reader.urlIs('/')
    await reader.seesNoMore('Filtres rétablis.')
  })
})
