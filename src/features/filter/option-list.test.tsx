import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exampleTable } from '../../domain/example-table'
import { EXAMPLE_TERRITORIES } from '../../domain/example-territories'
import { plain } from '../../domain/example-text'
import { type Facet, filterTable } from '../../domain/filter'
import { type Filters, HOME, NO_FILTERS } from '../../domain/link'
import { currentLink, goTo } from '../../state/link-store'
import { OptionList } from './option-list'

const table = exampleTable([
  { id: 'a', family: 'fabrique', commune: 'strasbourg', actor: 2 },
  { id: 'b', family: 'cpie', commune: 'quimper', actor: 2 },
  { id: 'c', family: 'cpie', commune: 'quimper' },
  { id: 'd', family: 'reseau-national', commune: 'paris', reach: 4 },
])

/** Shows the options of a facet, at the link that asks for some filters. */
function open(facet: Facet, asked: Partial<Filters> = {}) {
  const filters = { ...NO_FILTERS, ...asked }
  goTo({ ...HOME, filters, view: { center: [7.75, 48.58], zoom: 9 } }, 'replace')
  const names = { table, territories: EXAMPLE_TERRITORIES }
  render(<OptionList facet={facet} names={names} filtered={filterTable(table, filters)} filters={filters} />)
}
const options = () => screen.getAllByRole('listitem').map((item) => plain(item.textContent))
const option = (label: RegExp) => screen.getByRole('checkbox', { name: label })
const isClosed = (box: HTMLElement) => box.getAttribute('aria-disabled') === 'true'

beforeEach(() => history.replaceState(null, '', '/'))
afterEach(cleanup)

describe('the options of a facet', () => {
  it('stand by name with their counts, « Réseaux nationaux » last', () => {
    open('regions')
    expect(options()).toEqual([
      'Bretagne2',
      'Corse0',
      'Grand Est1',
      'Île-de-France0',
      'La Réunion0',
      'Réseaux nationaux1',
    ])
  })

  it('put what is not known last, whatever its letter', () => {
    open('forms')
    expect(options().at(-1)).toBe('Forme non renseignée4')
    expect(options()[0]).toBe('Coopération économique0')
  })

  it('are sorted by the name on screen, not by the id of the link', () => {
    open('kinds')
    expect(options().map((text) => text.replace(/\d+$/, ''))).toEqual([
      'Centres de ressources',
      'Clubs d’entreprises',
      'Économie sociale et solidaire',
      'Environnement',
      'Fondations',
      'Réseaux nationaux',
      'Territoires de projet',
      'Tiers-lieux',
      'Vie associative : points d’appui',
    ])
  })

  it('count what every other filter leaves with them', () => {
    open('types', { regions: ['53'] })
    expect(options()).toContain('Associations1')
    expect(options()).toContain('Type non précisé1')
  })

  it('name the département of an overseas région', () => {
    open('departements')
    expect(options()).toContain('La Réunion0')
  })

  it('show an id of the link that this build does not know, so that it can be removed', () => {
    open('families', { families: ['ancienne'] })
    const unknown = option(/ancienne \(inconnu\)/) as HTMLInputElement // a checkbox is an input
    expect(unknown.checked).toBe(true)
    expect(isClosed(unknown)).toBe(false)
  })
})

describe('an option', () => {
  it('writes itself into the link when it is chosen', async () => {
    open('types', { regions: ['53'] })
    await userEvent.click(option(/Associations/))
    expect(currentLink().filters).toMatchObject({ types: ['association'], regions: ['53'] })
  })

  it('leaves the link when it is chosen again', async () => {
    open('types', { types: ['association', 'non-precise'] })
    await userEvent.click(option(/Associations/))
    expect(currentLink().filters.types).toEqual(['non-precise'])
  })

  it('that would leave nothing is disabled for a screen reader, and inert', async () => {
    open('regions')
    const corse = option(/Corse/)
    expect(isClosed(corse)).toBe(true)
    await userEvent.click(corse)
    expect(currentLink().filters.regions).toEqual([])
  })

  it('that would leave nothing can still be reached with the keyboard', async () => {
    open('regions')
    await userEvent.tab()
    await userEvent.tab()
    expect(document.activeElement).toBe(option(/Corse/))
  })

  it('that is chosen can be removed even when it leaves nothing', async () => {
    open('regions', { regions: ['94'] })
    expect(isClosed(option(/Corse/))).toBe(false)
    await userEvent.click(option(/Corse/))
    expect(currentLink().filters.regions).toEqual([])
  })

  it('of a place frames that place anew', async () => {
    open('regions')
    await userEvent.click(option(/Bretagne/))
    expect(currentLink().view).toBeNull()
  })

  it('of anything else leaves the view where the reader put it', async () => {
    open('types')
    await userEvent.click(option(/Associations/))
    expect(currentLink().view).toEqual({ center: [7.75, 48.58], zoom: 9 })
  })
})
