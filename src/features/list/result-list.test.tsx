import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exampleTable } from '../../domain/example-table'
import { plain } from '../../domain/example-text'
import { filterTable } from '../../domain/filter'
import { type Filters, HOME, NO_FILTERS } from '../../domain/link'
import type { CatalystTable } from '../../domain/table'
import { currentLink, goTo } from '../../state/link-store'
import { light, useUi } from '../../state/ui'
import { ResultList } from './result-list'

/** Some organisations of a place, « Lieu 1 », « Lieu 2 » …, then national networks. */
const listOf = (local: number, national: number) =>
  exampleTable([
    ...Array.from({ length: local }, (_, i) => ({ id: `lieu-${i + 1}`, name: `Lieu ${i + 1}` })),
    ...Array.from({ length: national }, (_, i) => ({
      id: `reseau-${i + 1}`,
      name: `Ensemble ${i + 1}`,
      family: 'reseau-national' as const,
      commune: 'paris' as const,
      reach: 4,
    })),
  ])

function show(table: CatalystTable, asked: Partial<Filters> = {}) {
  const link = { ...HOME, filters: { ...NO_FILTERS, ...asked } }
  goTo(link, 'replace')
  return render(<ResultList table={table} filtered={filterTable(table, link.filters)} link={link} />)
}

const items = () => document.querySelectorAll('li.result')
const parts = () => screen.getAllByRole('heading', { level: 2 }).map((h) => plain(h.textContent))
const first = () => items()[0]!
const end = () => plain(document.querySelector('.list-end span')?.textContent)

beforeEach(() => {
  history.replaceState(null, '', '/')
  useUi.setState(useUi.getInitialState())
})
afterEach(cleanup)

describe('the list', () => {
  it('shows fifty at first, and says how many there are', () => {
    show(listOf(120, 0))
    expect(items()).toHaveLength(50)
    expect(end()).toBe('50 sur 120')
  })

  it('shows fifty more at each press, then what is left', () => {
    show(listOf(120, 0))
    fireEvent.click(screen.getByText(/les 50 suivantes/))
    expect(items()).toHaveLength(100)
    fireEvent.click(screen.getByText(/les 20 suivantes/))
    expect(items()).toHaveLength(120)
    expect(end()).toBe('120 sur 120')
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('says « la suivante » when one is left', () => {
    show(listOf(51, 0))
    expect(screen.getByRole('button', { name: 'Afficher la suivante' })).toBeTruthy()
  })

  it('stands in two parts with their counts, national networks apart', () => {
    show(listOf(2, 1))
    expect(parts()).toEqual(['Organisations par nom 2', 'Réseaux nationaux 1'])
    const [local, national] = screen.getAllByRole('list')
    expect(within(local!).getAllByRole('link')).toHaveLength(2)
    expect(within(national!).getByRole('link', { name: 'Ensemble 1' })).toBeTruthy()
  })

  it('counts fifty over the two parts together', () => {
    show(listOf(48, 10))
    expect(parts()).toEqual(['Organisations par nom 48', 'Réseaux nationaux 10'])
    expect(items()).toHaveLength(50)
  })

  it('has no heading for a part that is not shown yet', () => {
    show(listOf(60, 3))
    expect(parts()).toEqual(['Organisations par nom 60'])
  })

  it('names each organisation by a heading one level below its part', () => {
    show(listOf(2, 0))
    expect(screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent)).toEqual([
      'Lieu 1',
      'Lieu 2',
    ])
  })

  it('says the family and the commune of each', () => {
    show(exampleTable([{ id: 'a', name: "L'Élan", family: 'fabrique', commune: 'saint-denis' }]))
    expect(plain(first().textContent)).toBe('L’Élanfabrique Saint-Denis (974)')
  })

  it('leads to the sheet with the filters kept', () => {
    show(listOf(1, 0), { regions: ['44'] })
    expect(screen.getByRole('link').getAttribute('href')).toBe('/catalyseur/lieu-1?region=44')
  })
})

describe('an empty list', () => {
  const empty = () => show(listOf(3, 0), { regions: ['94'] })

  it('does not say that there is nothing on the ground', () => {
    empty()
    expect(screen.getByText('Rien de documenté ici pour l’instant.')).toBeTruthy()
    expect(screen.getByText(/Cela ne dit pas qu’il n’y en a pas sur le terrain/)).toBeTruthy()
  })

  it('offers to remove every filter', () => {
    empty()
    fireEvent.click(screen.getByRole('button', { name: 'Tout effacer' }))
    expect(currentLink().filters).toEqual(NO_FILTERS)
  })
})

describe('an item', () => {
  const lit = () => useUi.getState().lit

  it('lights its mark while the pointer is on it', () => {
    show(listOf(2, 0))
    fireEvent.pointerEnter(first())
    expect(lit()).toEqual({ kind: 'catalyst', id: 'lieu-1' })
    fireEvent.pointerLeave(first())
    expect(lit()).toBeNull()
  })

  it('lights its mark while it has the focus', () => {
    show(listOf(2, 0))
    act(() => screen.getByRole('link', { name: 'Lieu 2' }).focus())
    expect(lit()).toEqual({ kind: 'catalyst', id: 'lieu-2' })
    act(() => screen.getByRole('link', { name: 'Lieu 2' }).blur())
    expect(lit()).toBeNull()
  })

  it('is lit when its mark is, and not when a territory of the same id is', () => {
    show(listOf(2, 0))
    act(() => light({ kind: 'catalyst', id: 'lieu-1' }))
    expect(first().hasAttribute('data-lit')).toBe(true)
    act(() => light({ kind: 'pioneer', id: 'lieu-1' }))
    expect(first().hasAttribute('data-lit')).toBe(false)
  })

  it('puts its mark out when the list goes away under the pointer', () => {
    const { unmount } = show(listOf(2, 0))
    fireEvent.pointerEnter(first())
    unmount()
    expect(lit()).toBeNull()
  })
})
