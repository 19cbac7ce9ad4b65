import { describe, expect, it } from 'vitest'
import { exampleTable } from '../domain/example-table'
import { EXAMPLE_TERRITORIES } from '../domain/example-territories'
import { HOME, type Page } from '../domain/link'
import { pageTitle } from './page-title'

const SITE = 'La carte des catalyseurs territoriaux'
const ATLAS = {
  table: exampleTable([{ id: 'elan', name: "L'Élan" }]),
  territories: EXAMPLE_TERRITORIES,
  pioneers: [],
}
const titleOf = (page: Page) => pageTitle({ ...HOME, page }, ATLAS)

describe('the title of the document', () => {
  it.each<[string, Page]>([
    ['L’Élan', { at: 'catalyst', id: 'elan' }],
    ['Grand Est', { at: 'territory', id: 'reg-44' }],
    ['Territoires pionniers', { at: 'pioneers' }],
    ['À propos de cette carte', { at: 'about' }],
    ['Page introuvable', { at: 'unknown' }],
    ['Page introuvable', { at: 'catalyst', id: 'gone' }],
  ])('names the page « %s », then the site', (name, page) => {
    expect(titleOf(page)).toBe(`${name} – Catalyseurs territoriaux`)
  })

  it.each<Page>([
    { at: 'map' },
    { at: 'data' },
    { at: 'pioneer', id: 'gone' },
    { at: 'territory', id: 'reg-99' },
  ])('is that of the site for $at, when nothing has a name', (page) => {
    expect(titleOf(page)).toBe(SITE)
  })

  it('is that of the site while the list has not come', () => {
    expect(pageTitle({ ...HOME, page: { at: 'catalyst', id: 'elan' } }, null)).toBe(SITE)
  })
})
