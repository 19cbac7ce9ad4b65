import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exampleTable } from '../../domain/example-table'
import { EXAMPLE_TERRITORIES } from '../../domain/example-territories'
import { plain } from '../../domain/example-text'
import { filterTable } from '../../domain/filter'
import { type Filters, HOME, type Link, NO_FILTERS } from '../../domain/link'
import type { TerritoryId } from '../../domain/territory'
import { currentLink, goTo } from '../../state/link-store'
import { useUi } from '../../state/ui'
import { AnswerOfPlace } from './answer'
import type { Item } from './answer-list'

const [LOCAL, REGION, NATIONAL] = [0, 3, 4]
const FAR_AWAY = Array.from({ length: 60 }, (_, i) => ({ id: `loin-${i + 1}`, commune: 'paris' as const }))
const ALL = [
  { id: 'ici', name: 'Ici', family: 'fabrique', commune: 'quimper', reach: LOCAL },
  { id: 'petr', name: 'Pays', family: 'petr', commune: 'paris', reach: REGION },
  { id: 'réseau', family: 'reseau-national', commune: 'paris', reach: NATIONAL },
  ...FAR_AWAY,
] as const

/** An item as plain as can be: what the answer gives it. */
const PlainItem: Item = ({ catalyst: { id, name }, number, reason }) => (
  <li>
    {number ?? '–'} <a href={`/${id}`} data-item={`catalyst:${id}`}>{`${name}`}</a> {reason}
  </li>
)

function show(id: TerritoryId, asked: Partial<Filters> = {}) {
  const table = exampleTable(ALL)
  const link: Link = { ...HOME, place: id, filters: { ...NO_FILTERS, ...asked } }
  goTo(link, 'replace')
  const atlas = { table, territories: EXAMPLE_TERRITORIES, pioneers: [] }
  const place = EXAMPLE_TERRITORIES.get(id)!
  const filtered = filterTable(table, link.filters)
  return render(
    <AnswerOfPlace {...{ place, link, atlas, filtered }} Item={PlainItem}>
      <p>filtres</p>
    </AnswerOfPlace>,
  )
}

const text = (selector: string) => plain(document.querySelector(selector)?.textContent ?? '')
const titles = () => screen.getAllByRole('heading', { level: 2 }).map((h) => plain(h.textContent))
const opens = (title: RegExp) => {
  const details = screen.getByText(title).closest('details')!
  details.open = true
  fireEvent(details, new Event('toggle'))
  return details
}

beforeEach(() => {
  history.replaceState(null, '', '/')
  useUi.setState(useUi.getInitialState())
})
afterEach(cleanup)

describe('the answer of a place', () => {
  it('begins with its sentence, then the ways out, what narrows it, and its parts with their counts', () => {
    show('com-29232')
    expect(text('.answer-sentence')).toBe('Quimper : 1 dans la commune')
    const order = [...document.body.querySelectorAll('p, h2')].map((part) => plain(part.textContent))
    expect(order.indexOf('filtres')).toBe(2)
    expect(titles()).toEqual([
      'Dans votre commune et votre intercommunalité 1 organisation recensée, dont 1 tiers-lieu',
      'Près de chez vous 2 organisations recensées',
      'Réseaux nationaux 1 organisation recensée',
    ])
  })

  it('gives each a number and a reason; a national network has no number', () => {
    show('com-29232')
    const items = screen.getAllByRole('listitem').map((item) => plain(item.textContent))
    expect(items).toEqual([
      '1 Ici Dans votre commune',
      '2 loin-1 À Paris, à environ 485 km à l’est',
      '3 Pays À Paris, à environ 485 km à l’est',
    ])
    const national = opens(/^Réseaux nationaux/)
    expect(plain(within(national).getByRole('listitem').textContent)).toBe('– réseau Réseau national')
  })

  it('brings the others fifty at a time, and the focus to the first that comes', () => {
    show('com-29232')
    const others = opens(/^Voir les autres, par distance/)
    expect(within(others).getAllByRole('listitem')).toHaveLength(50)
    fireEvent.click(within(others).getByRole('button', { name: 'Afficher les 9 suivantes' }))
    expect(within(others).getAllByRole('listitem')).toHaveLength(59)
    expect(document.activeElement?.textContent).toBe('loin-52')
  })

  it('has open what the reader had opened', () => {
    act(() => useUi.setState({ turned: ['others'] }))
    show('com-29232')
    expect(screen.getAllByRole('listitem')).toHaveLength(53)
  })

  it('leads to the sheet of the place and to all organisations, with the filters kept', () => {
    show('com-29232', { kinds: ['tiers-lieux'] })
    const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
    expect(href('Fiche de la commune')).toBe('/territoire/com-29232?lieu=com-29232&sorte=tiers-lieux')
    expect(href('Voir toutes les organisations')).toBe('/?sorte=tiers-lieux')
  })

  it('where nobody is known to act says so, and who is the closest', () => {
    show('reg-978')
    expect(text('.answer-uncovered')).toMatch(
      /^Aucune organisation couvrant ce territoire n’est documentée ici ; la plus proche est Ici, à Quimper, à environ [\d ]+ km\.$/,
    )
    expect(screen.getByText(/Aucune organisation recensée à moins de 500 km/)).toBeTruthy()
  })
})

describe('filters that empty the answer', () => {
  it('are told one by one with what taking them back leaves, and taken back by a press', () => {
    show('com-29232', { kinds: ['tiers-lieux'], q: 'nulle part' })
    const [button, ...more] = screen.getAllByRole('button')
    expect(more).toEqual([])
    expect(plain(button!.textContent)).toBe('Retirer la recherche par nom (1 organisation recensée)')
    fireEvent.click(button!)
    expect(currentLink()).toEqual({
      ...HOME,
      place: 'com-29232',
      filters: { ...NO_FILTERS, kinds: ['tiers-lieux'] },
    })
  })

  it('are taken back all together where one alone does not help', () => {
    show('com-29232', { kinds: ['fondations'], q: 'nulle part' })
    fireEvent.click(screen.getByRole('button', { name: 'Retirer tous les filtres' }))
    expect(currentLink().filters).toEqual(NO_FILTERS)
  })
})
