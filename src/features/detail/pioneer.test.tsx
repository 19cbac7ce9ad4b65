import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { EXAMPLE_PIONEER } from '../../domain/example-pioneer'
import { exampleTable } from '../../domain/example-table'
import { EXAMPLE_TERRITORIES } from '../../domain/example-territories'
import { plain } from '../../domain/example-text'
import { HOME } from '../../domain/link'
import type { Milestone } from '../../domain/milestone'
import type { Pioneer } from '../../domain/pioneer'
import { inYear } from '../../domain/timeline'
import { useUi } from '../../state/ui'
import { PioneerList } from './pioneer-list'
import { PioneerSheet } from './pioneer-sheet'

const STEP: Milestone = {
  id: 'ev-1',
  date: '2008-07',
  year: 2008,
  title: 'Premier Labo',
  text: 'Une rencontre.',
  territories: [],
  pioneers: [EXAMPLE_PIONEER.id],
  sources: [],
}

function show(change: Partial<Pioneer> = {}, others: readonly Pioneer[] = [], steps: Milestone[] = []) {
  const pioneer = { ...EXAMPLE_PIONEER, ...change }
  render(
    <PioneerSheet
      pioneer={pioneer}
      pioneers={[pioneer, ...others]}
      milestones={steps}
      table={exampleTable([{ id: 'elan', name: 'Élan' }])}
      territories={EXAMPLE_TERRITORIES}
      link={HOME}
      onClose={() => {}}
    />,
  )
}
const fact = (term: string) => plain(screen.getByText(term).nextElementSibling?.textContent)
const part = (title: string) => screen.getByRole('heading', { level: 3, name: title }).parentElement!
const text = () => plain(document.body.textContent)

afterEach(cleanup)

describe('PioneerSheet', () => {
  it('says when, and leads to each of its territories with its level', () => {
    show()
    expect(fact('Quand')).toBe('2012-2015 : premiers pas')
    const links = within(screen.getByText('Où').nextElementSibling as HTMLElement).getAllByRole('link')
    expect(links.map((link) => [plain(link.textContent), link.getAttribute('href')])).toEqual([
      ['Le département de Finistère', '/territoire/dep-29'],
      ['La région Bretagne', '/territoire/reg-53'],
    ])
  })

  it('says that a story has no known place or date', () => {
    show({ territories: [], at: null, when: '', start: null })
    expect(fact('Où')).toBe('Sans lieu connu : dans la liste seulement, pas sur la carte.')
    expect(fact('Quand')).toBe('Date non renseignée')
    expect(text()).not.toContain('Récits voisins')
    expect(text()).not.toContain('Dans le temps')
  })

  it('is titled a neighbouring initiative when its link with the network is not attested', () => {
    show()
    expect(document.querySelector('.sheet-kicker')?.textContent).toContain('lien avec le Réseau non attesté')
    cleanup()
    show({ link: 'pilote' })
    expect(document.querySelector('.sheet-kicker')?.textContent).toBe('Territoire pionnier')
    expect(fact('Lien avec le Réseau')).toBe('Terrain de recherche nommé par Le RAMEAU')
  })

  it('tells the facts in the typography of print', () => {
    show()
    expect(text()).toContain('L’alliance naît : un élu, un club, un foyer !')
  })

  it('says which forms and trades were deduced, and which a source gives', () => {
    show({ forms: ['mecenat'], formsBase: 'indicatif', trades: ['dialogue'], tradesBase: 'source' })
    expect(fact('Formes d’alliance')).toMatch(/déduit du récit, à confirmer$/)
    expect(fact('Métiers')).not.toContain('à confirmer')
  })

  it('says that forms, trades and vehicle are not known', () => {
    show()
    expect(['Formes d’alliance', 'Métiers', 'Cadre'].map(fact)).toEqual([
      'Non renseignée',
      'Non renseigné',
      'Non renseigné',
    ])
  })

  it('leads to its organisations, those that the list does not have left out', () => {
    show()
    expect(screen.getByRole('link', { name: 'Élan' }).getAttribute('href')).toBe('/catalyseur/elan')
    expect(text()).not.toContain('gone')
  })

  it('says that none of the list belongs to it', () => {
    show({ catalysts: ['gone'] })
    expect(part('Ses organisations').textContent).toContain('Aucune organisation de la liste')
  })

  it('tells the steps of the network that name it, with their date as precise as known', () => {
    show({}, [], [STEP, { ...STEP, id: 'ev-2', title: 'Autre', pioneers: [] }])
    expect(plain(part('Dans le temps').textContent)).toContain('Premier Labo juillet 2008Une rencontre.')
    expect(text()).not.toContain('Autre')
  })

  it('leads to its neighbours in time and in space', () => {
    const near = { ...EXAMPLE_PIONEER, id: 'brest', name: 'Brest', at: [-4.486, 48.39] as const, start: 2014 }
    show({ territories: ['com-29232'] }, [{ ...near, territories: ['com-29019'] }])
    const neighbour = within(part('Récits voisins')).getByRole('listitem')
    expect(plain(neighbour.textContent)).toBe('Brest à environ 53 km à vol d’oiseau')
    expect(plain(within(part('Dans le temps')).getByRole('listitem').textContent)).toBe('Brest 2014')
    expect(within(neighbour).getByRole('link').getAttribute('href')).toBe('/pionnier/brest')
  })

  it('links a source that is an address, and cites one that is a reference', () => {
    show()
    expect(screen.getByRole('link', { name: /^lerameau\.example/ }).getAttribute('href')).toBe(
      'https://www.lerameau.example/recit',
    )
    expect(screen.getByText('L’Observatoire, 2014').tagName).toBe('CITE')
  })
})

describe('PioneerList', () => {
  const stories = [
    EXAMPLE_PIONEER,
    {
      ...EXAMPLE_PIONEER,
      id: 'nowhere',
      name: 'Sans lieu',
      region: null,
      territories: [],
      commune: '',
      at: null,
    },
  ]
  const list = () =>
    render(
      <PioneerList
        pioneers={stories}
        territories={EXAMPLE_TERRITORIES}
        link={HOME}
        view={null}
        timeline={null}
        onClose={() => {}}
      />,
    )

  it('leads to every story under its région, those without a known place last', () => {
    list()
    expect(screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent)).toEqual([
      'Bretagne',
      'Sans lieu connu',
    ])
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/pionnier/pays-de-quimper',
      '/pionnier/nowhere',
    ])
    expect(text()).toContain('2 alliances')
  })

  it('holds for a year the stories begun by then, marks the new ones, and puts those without a date apart', () => {
    const others = [
      { ...EXAMPLE_PIONEER, id: 'before', name: 'Avant', start: 2010 },
      { ...EXAMPLE_PIONEER, id: 'after', name: 'Après', start: 2020 },
      { ...EXAMPLE_PIONEER, id: 'undated', name: 'Quand', start: null },
    ]
    const all = [EXAMPLE_PIONEER, ...others]
    render(
      <PioneerList
        pioneers={all}
        territories={EXAMPLE_TERRITORIES}
        link={HOME}
        view={inYear(2012, all, [])}
        timeline={null}
        onClose={() => {}}
      />,
    )
    const named = (title: string) =>
      within(part(title))
        .getAllByRole('link')
        .map(({ textContent }) => plain(textContent))
    expect(named('Bretagne')).toEqual(['L’alliance du pays de Quimper', 'Avant'])
    expect(named('Sans date')).toEqual(['Quand'])
    expect(screen.getAllByText('cette année-là')).toHaveLength(1)
    expect(text()).toContain('1 démarche commence plus tard.')
  })

  it('says of each story when, where and how it is linked to the network', () => {
    list()
    const row = screen.getByRole('link', { name: 'L’alliance du pays de Quimper' }).closest('li')!
    expect(plain(row.textContent)).toBe(
      'L’alliance du pays de Quimper2012-2015 : premiers pas · Finistère et BretagneDémarche voisine',
    )
  })

  it('lights a story on the map, and shows the one that the map lights', () => {
    list()
    fireEvent.focus(screen.getByRole('link', { name: 'Sans lieu' }))
    expect(useUi.getState().lit).toEqual({ kind: 'pioneer', id: 'nowhere' })
    expect(screen.getByRole('link', { name: 'Sans lieu' }).closest('li')?.hasAttribute('data-lit')).toBe(true)
  })
})
