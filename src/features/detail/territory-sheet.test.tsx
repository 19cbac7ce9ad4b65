import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { exampleTable } from '../../domain/example-table'
import { EXAMPLE_TERRITORIES } from '../../domain/example-territories'
import { plain } from '../../domain/example-text'
import { HOME } from '../../domain/link'
import type { Pioneer } from '../../domain/pioneer'
import { type Resource, resourcesForTownHalls } from '../../domain/resource'
import type { Territory, TerritoryId } from '../../domain/territory'
import { useUi } from '../../state/ui'
import { type TerritoryParts, TerritorySheet } from './territory-sheet'

const many = Array.from({ length: 10 }, (_, i) => ({
  id: `n${i}`,
  name: `Numéro ${i}`,
  commune: 'ajaccio' as const,
}))
const table = exampleTable([
  { id: 'b', name: 'Zèle', commune: 'quimper' },
  { id: 'a', name: "L'Élan", family: 'fabrique', commune: 'quimper' },
  { id: 'c', name: 'Réseau', family: 'reseau-national', commune: 'paris', reach: 4 },
  { id: 'd', name: 'Grand Est en actes', commune: 'strasbourg', reach: 3 },
  ...many,
])
const ready = <T,>(value: T) => ({ is: 'ready', value }) as const
const READY: TerritoryParts = {
  children: ready([]),
  neighbours: ready([]),
  stories: ready([]),
  figures: ready({ figures: [], gaps: [] }),
  resources: ready([]),
  vintage: ready('Insee, populations municipales 2023'),
}
type Given = { parts?: Partial<TerritoryParts>; contact?: string; change?: Partial<Territory> }
const sheet = (id: TerritoryId, { parts, contact = '', change }: Given = {}) => (
  <TerritorySheet
    territory={{ ...EXAMPLE_TERRITORIES.get(id)!, ...change }}
    table={table}
    territories={EXAMPLE_TERRITORIES}
    parts={{ ...READY, ...parts }}
    link={HOME}
    contact={contact}
    onClose={() => {}}
  />
)
const text = () => plain(document.body.textContent)
const kicker = () => plain(document.querySelector('.sheet-kicker')?.textContent)
const part = (title: string | RegExp) =>
  screen.getByRole('heading', { level: 3, name: title }).closest('section')!
const linksIn = (title: string | RegExp) =>
  within(part(title))
    .queryAllByRole('link')
    .map((a) => plain(a.textContent))

beforeEach(() => useUi.setState(useUi.getInitialState()))
afterEach(cleanup)

describe('who is in a territory', () => {
  it('is listed by sorte, then by name, with their number in two parts', () => {
    render(sheet('dep-29'))
    expect(linksIn('Ont leur siège ici')).toEqual(['Zèle', 'L’Élan'])
    expect(plain(part('Ont leur siège ici').textContent)).toContain(
      '2 organisations recensées, dont 1 tiers-lieu',
    )
  })

  it('sets national networks apart, in no number', () => {
    render(sheet('reg-11'))
    expect(text()).toContain('Réseau national dont le siège est ici, compté à part 1')
    expect(text()).toContain('Rien de documenté ici pour l’instant.')
    expect(text()).not.toContain('1 organisation recensée')
  })

  it('folds a long list, whose end a press brings with the focus', async () => {
    render(sheet('dep-2A'))
    expect(linksIn('Ont leur siège ici')).toHaveLength(6)
    await userEvent.click(screen.getByRole('button', { name: /^Afficher les 4 autres$/ }))
    expect(linksIn('Ont leur siège ici')).toHaveLength(10)
    expect(plain(document.activeElement?.textContent)).toBe('Numéro 6')
  })

  it('lights the mark of an organisation under the pointer, and puts it out when the sheet goes away', () => {
    const { unmount } = render(sheet('dep-29'))
    fireEvent.pointerEnter(screen.getByRole('link', { name: 'Zèle' }).closest('li')!)
    expect(useUi.getState().lit).toEqual({ kind: 'catalyst', id: 'b' })
    unmount()
    expect(useUi.getState().lit).toBeNull()
  })
})

describe('who acts in a territory', () => {
  it('is told with the reason', () => {
    render(
      sheet('com-29232', {
        change: { id: 'com-67447', name: 'Schiltigheim', parents: ['reg-44', 'dep-67'] },
      }),
    )
    expect(linksIn('Agissent ici, avec leur siège ailleurs')).toEqual(['Grand Est en actes'])
    expect(text()).toContain('Dans toute la région Grand Est')
  })

  it('is said not to be known where it is not', () => {
    render(sheet('com-29232'))
    expect(text()).toContain('aucune autre organisation n’est connue pour agir')
  })
})

describe('a territory where nothing is documented', () => {
  it('is not said to have nothing, and names the nearest of each sorte with its distance', () => {
    render(sheet('dep-75'))
    expect(text()).toContain('Rien de documenté ici pour l’instant.')
    expect(text()).toContain('n’est pas une absence sur le terrain')
    expect(linksIn('La plus proche de chaque sorte')).toEqual(['Grand Est en actes', 'L’Élan'])
    expect(text()).toContain('À vol d’oiseau, depuis le milieu du département.')
    expect(text()).toContain('à environ 399 km, Strasbourg')
  })

  it('asks for what a reader knows, by mail when the site has an address', () => {
    const { rerender } = render(sheet('reg-978'))
    expect(text()).toContain('Vous en connaissez une ? L’éditeur du site n’a pas encore réglé')
    rerender(sheet('reg-978', { contact: 'carte@exemple.fr' }))
    expect(screen.getByRole('link', { name: 'Écrivez-nous' }).getAttribute('href')).toBe(
      'mailto:carte@exemple.fr?subject=Saint-Martin%20(978)',
    )
  })

  it('says that nothing is near across an ocean', () => {
    render(sheet('reg-978'))
    expect(text()).toContain('Aucune organisation recensée à moins de 500 km.')
  })
})

describe('where a territory stands', () => {
  it('is its level and its parents, what the index does not know left out', () => {
    render(sheet('com-29232'))
    expect(kicker()).toBe('Commune')
    const parents = screen.getByText(/Fait partie de/)
    expect(plain(parents.textContent)).toBe('Fait partie de Bretagne, Finistère')
    expect(screen.getByRole('link', { name: 'Bretagne' }).getAttribute('href')).toBe('/territoire/reg-53')
  })

  it('tells a région from the département of the same name', () => {
    render(sheet('com-29232', { change: { parents: ['reg-04', 'dep-974'] } }))
    expect(plain(screen.getByText(/Fait partie de/).textContent)).toBe(
      'Fait partie de La Réunion (région), La Réunion (département)',
    )
  })

  it('is not a région when it is an overseas collectivité', () => {
    render(sheet('reg-978'))
    expect(kicker()).toBe('Collectivité d’outre-mer')
  })

  it('leads to its neighbours and to what it holds', () => {
    const neighbours = ready([{ id: 'dep-22', name: "Côtes-d'Armor" } as const])
    const children = ready([
      { id: 'epci-1', name: 'CC A' },
      { id: 'epci-2', name: 'CC B' },
    ] as const)
    render(sheet('dep-29', { parts: { neighbours, children } }))
    expect(linksIn('Départements voisins')).toEqual(['Côtes-d’Armor'])
    expect(linksIn(/^Ses 2 intercommunalités$/)).toEqual(['CC A', 'CC B'])
  })

  it('says that an island has no neighbour', () => {
    render(sheet('com-29232'))
    expect(plain(part('Communes voisines').textContent)).toContain('Aucune commune limitrophe.')
  })
})

describe('a part whose file is late or lost', () => {
  it('says so without claiming that there is nothing', () => {
    render(sheet('com-29232', { parts: { neighbours: { is: 'loading' } } }))
    expect(plain(part('Communes voisines').textContent)).toBe('Communes voisinesCette partie se charge…')
  })

  it('fails alone and is asked for again on a press', async () => {
    const retry = vi.fn()
    const failed = { is: 'failed', fault: 'offline', retry } as const
    render(sheet('com-29232', { parts: { neighbours: failed } }))
    expect(screen.getAllByRole('alert')).toHaveLength(1)
    expect(linksIn('Ont leur siège ici')).toEqual(['Zèle', 'L’Élan'])
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }))
    expect(retry).toHaveBeenCalledOnce()
  })
})

describe('what is known of a territory', () => {
  const facts = () => plain(part('En bref').textContent)

  it('is its population with its vintage and its area as computed', () => {
    render(sheet('com-29232', { change: { parents: ['reg-53', 'dep-29', 'epci-200068120'] } }))
    expect(facts()).toBe(
      'En brefPopulation1 000 habitants Insee, populations municipales 2023Surfaceenviron 84 km² calculée, non officielle',
    )
  })

  it('does not say that a population is unknown while its file has not come', () => {
    const failed = { is: 'failed', fault: 'offline', retry: () => {} } as const
    const change = { population: null }
    const { rerender } = render(sheet('com-29232', { change, parts: { vintage: failed } }))
    expect(facts()).toContain('PopulationCette partie n’a pas pu être chargée')
    rerender(sheet('com-29232', { change }))
    expect(facts()).toContain('PopulationNon renseignée')
  })

  it('leaves out an area under one km², and says why that of an estuary is not given', () => {
    const { rerender } = render(sheet('com-29232', { change: { area: 900_000 } }))
    expect(facts()).not.toContain('Surface')
    rerender(sheet('com-29232', { change: { estuary: true } }))
    expect(facts()).toContain('SurfaceNon donnée')
    expect(facts()).not.toContain('84')
  })

  it('says that a commune has no intercommunalité', () => {
    render(sheet('com-29232', { change: { parents: ['reg-53', 'dep-29'] } }))
    expect(facts()).toContain('Elle n’appartient à aucune.')
  })
})

describe('what was published on a région', () => {
  const figure = {
    region: '94',
    what: "habitants plaçant l'environnement parmi les priorités",
    value: 45,
    unit: '%',
    when: '2015',
    perimeter: 'PACA et Corse ensemble',
    note: '',
    sure: false,
    sources: ['http://www.exemple.fr/phare'],
  }
  const figures = ready({ figures: [figure, { ...figure, region: '76', what: 'autre' }], gaps: ['53'] })

  it('is quoted with its date, its exact perimeter and its source, for its own région only', () => {
    render(sheet('reg-94', { parts: { figures } }))
    const said = plain(part('Ce qui a été publié sur la région').textContent)
    expect(said).toContain('45 % habitants plaçant l’environnement parmi les priorités')
    expect(said).toContain('2015. Périmètre : PACA et Corse ensemble. Chiffre à confirmer.')
    expect(said).toContain('Voir la source (exemple.fr)')
    expect(said).not.toContain('autre')
  })

  it('is said to be missing where studies were not read, and nothing elsewhere', () => {
    const { rerender } = render(sheet('reg-53', { parts: { figures } }))
    expect(text()).toContain('Aucun chiffre propre à la région n’a encore été relevé')
    rerender(sheet('reg-11', { parts: { figures } }))
    expect(text()).not.toContain('publié sur la région')
  })
})

it('leads to the nearest story with its distance where there is none', () => {
  const pioneer = { id: 's', name: 'Un récit', when: '2015', at: [7.75, 48.57], territories: ['com-67482'] }
  const stories = ready([pioneer as unknown as Pioneer]) // what the part reads
  render(sheet('dep-75', { parts: { stories } }))
  expect(plain(part('Territoires pionniers').textContent)).toContain(
    'Le plus proche :Un récit 2015, à environ 397 km, à vol d’oiseau',
  )
})

it('begins a mayor with what is made for town halls, no third-party copy, in the given order', () => {
  const resource = (id: string, rank: number | null, change: Partial<Resource> = {}) =>
    ({ id, rank, copy: false, publics: ['maires', 'agents'], ...change }) as Resource // what the rule reads
  const all = [
    resource('wide', null, { publics: ['maires', 'agents', 'citoyens'] }),
    resource('second', 2),
    resource('copy', 1, { copy: true }),
    resource('narrow', null),
    resource('companies', 1, { publics: ['entreprises'] }),
  ]
  expect(resourcesForTownHalls(all).map(({ id }) => id)).toEqual(['second', 'narrow', 'wide'])
})
