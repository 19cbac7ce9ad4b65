import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { exampleTable } from '../../domain/example-table'
import { plain } from '../../domain/example-text'
import { filterTable } from '../../domain/filter'
import { type Filters, HOME, NO_FILTERS } from '../../domain/link'
import { currentLink, goTo } from '../../state/link-store'
import { CountLine } from './count-line'

const table = exampleTable([
  { id: 'a', family: 'fabrique', verification: 1 },
  { id: 'b', family: 'fabrique', commune: 'quimper' },
  { id: 'c', family: 'cpie', status: 1 },
  { id: 'd', family: 'reseau-national', commune: 'paris', reach: 4, status: 1 },
])

function show(asked: Partial<Filters> = {}) {
  const filters = { ...NO_FILTERS, ...asked }
  goTo({ ...HOME, filters }, 'replace')
  render(<CountLine table={table} filtered={filterTable(table, filters)} filters={filters} />)
}
const parts = () =>
  screen
    .getAllByRole('paragraph')
    .slice(0, 2)
    .flatMap((p) => (p.children.length > 0 ? [...p.children] : [p]).map((part) => plain(part.textContent)))
const thirdPlaces = () => screen.getByRole('switch', { name: 'Tiers-lieux' })

beforeEach(() => history.replaceState(null, '', '/'))
afterEach(cleanup)

it('says the count in two parts, and how much of it is to be confirmed', () => {
  show()
  expect(parts()).toEqual(['4 organisations recensées', 'dont 2 tiers-lieux', 'dont 1 à confirmer'])
})

it('says nothing of third places where there are none', () => {
  show({ kinds: ['environnement'] })
  expect(parts()).toEqual(['1 organisation recensée', ''])
})

it('says how many national networks a région leaves aside', () => {
  show({ regions: ['53'] })
  expect(parts()).toEqual(['1 organisation recensée', 'dont 1 tiers-lieu', '+ 1 réseau national'])
})

it('says that the number is not that of the members, with computed numbers', () => {
  show({ regions: ['53'] })
  const why = plain(screen.getByText('Pourquoi ce nombre ?').closest('details')?.textContent)
  expect(why).toContain('4 organisations recensées. Ce n’est pas la liste des quelque 350 membres')
  expect(why).toContain('2 sont citées par Le RAMEAU')
})

it('sets third places aside in the link, and keeps the other filters', async () => {
  show({ regions: ['44'], except: ['cpie'] })
  expect(thirdPlaces().getAttribute('aria-checked')).toBe('true')
  await userEvent.click(thirdPlaces())
  expect(currentLink().filters).toMatchObject({ regions: ['44'], except: ['cpie', 'tiers-lieux'] })
})

it('takes third places back', async () => {
  show({ except: ['cpie', 'tiers-lieux'] })
  expect(thirdPlaces().getAttribute('aria-checked')).toBe('false')
  await userEvent.click(thirdPlaces())
  expect(currentLink().filters.except).toEqual(['cpie'])
})
