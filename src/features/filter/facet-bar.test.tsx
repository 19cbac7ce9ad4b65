import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exampleTable } from '../../domain/example-table'
import { EXAMPLE_TERRITORIES } from '../../domain/example-territories'
import { plain } from '../../domain/example-text'
import { filterTable } from '../../domain/filter'
import { type Filters, HOME, NO_FILTERS } from '../../domain/link'
import { goTo, useLink } from '../../state/link-store'
import { useUi } from '../../state/ui'
import { FacetBar } from './facet-bar'
import { FacetOptions } from './facet-options'

const table = exampleTable([
  { id: 'a', commune: 'strasbourg', forms: 0b0011, trades: 0b0010 },
  { id: 'b', commune: 'quimper' },
  { id: 'c', commune: 'quimper', forms: 0b0001 },
  { id: 'd', family: 'reseau-national', commune: 'paris', reach: 4 },
])

/** The bar at the link of the address, as the page has it. */
function Bar() {
  const { filters } = useLink().link
  const names = { table, territories: EXAMPLE_TERRITORIES }
  return (
    <FacetBar Options={FacetOptions} names={names} filtered={filterTable(table, filters)} filters={filters} />
  )
}
function show(asked: Partial<Filters> = {}) {
  goTo({ ...HOME, filters: { ...NO_FILTERS, ...asked } }, 'replace')
  render(<Bar />)
}

const button = (name: RegExp) => screen.getByRole('button', { name })
const press = (name: RegExp) => userEvent.click(button(name))
const expanded = () => screen.getAllByRole('button', { expanded: true }).map((b) => plain(b.textContent))
const panel = () => document.getElementById('facet-panel')

beforeEach(() => {
  history.replaceState(null, '', '/')
  useUi.setState(useUi.getInitialState())
})
afterEach(cleanup)

describe('FacetBar', () => {
  it('offers one button per facet, then the rarer ones, all closed', () => {
    show()
    const buttons = screen.getAllByRole('button', { expanded: false })
    expect(buttons.map((b) => plain(b.textContent))).toEqual([
      'Sorte d’organisation',
      'Région d’implantation',
      'Type d’acteur',
      'Forme d’alliance',
      'Plus de filtres',
    ])
    expect(panel()).toBeNull()
  })

  it('closes by Escape from any of its options, and gives the focus back to its button', async () => {
    show()
    await press(/Région/)
    within(panel()!)
      .getByRole('checkbox', { name: /Bretagne/ })
      .focus()
    await userEvent.keyboard('{Escape}')
    expect(panel()).toBeNull()
    expect(document.activeElement).toBe(button(/Région/))
  })

  it('opens the options of the facet that is pressed, and says so', async () => {
    show()
    await press(/Région/)
    expect(expanded()).toEqual(['Région d’implantation'])
    expect(button(/Région/).getAttribute('aria-controls')).toBe(panel()!.id)
    expect(within(panel()!).getByRole('checkbox', { name: /Bretagne/ })).toBeTruthy()
  })

  it('has one panel open at a time', async () => {
    show()
    await press(/Région/)
    await press(/Type/)
    expect(expanded()).toEqual(['Type d’acteur'])
    expect(screen.queryByRole('checkbox', { name: /Bretagne/ })).toBeNull()
  })

  it('closes the panel by the same button', async () => {
    show()
    await press(/Région/)
    await press(/Région/)
    expect(screen.queryAllByRole('button', { expanded: true })).toEqual([])
    expect(panel()).toBeNull()
  })

  it('says how many values of a facet are chosen', () => {
    show({ regions: ['44', '53'], trades: ['lieu'], families: ['cpie'] })
    expect(plain(button(/Région/).textContent)).toContain('2 choix')
    expect(plain(button(/Plus/).textContent)).toContain('2 choix')
    expect(plain(button(/Type/).textContent)).toBe('Type d’acteur')
  })

  it('says how little is known of the forms, with computed numbers', async () => {
    show()
    await press(/Forme/)
    expect(plain(panel()!.textContent)).toContain(
      'Renseignée pour 2 organisations sur 4, presque toujours déduite de leur famille.',
    )
  })

  it('says how many national networks a région leaves aside', async () => {
    show({ regions: ['53'] })
    await press(/Région/)
    expect(plain(panel()!.textContent)).toContain('+ 1 réseau national')
  })
})

describe('the rarer facets', () => {
  const fold = (name: string) => screen.getByText(name).closest('details')!
  /** Opens a fold as a press on its summary does in a browser. */
  function unfold(name: string) {
    fold(name).open = true
    fireEvent(fold(name), new Event('toggle'))
  }

  it('are folded, but those where something is chosen', async () => {
    show({ families: ['cpie'] })
    await press(/Plus/)
    expect(fold('Famille').open).toBe(true)
    expect(fold('Métier').open).toBe(false)
  })

  it('stay open under the finger when the last choice is taken back', async () => {
    show()
    await press(/Plus/)
    unfold('Métier')
    await userEvent.click(screen.getByRole('checkbox', { name: /Dialogue territorial/ }))
    await userEvent.click(screen.getByRole('checkbox', { name: /Dialogue territorial/ }))
    expect(fold('Métier').open).toBe(true)
  })
})
