import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { exampleTable } from '../../domain/example-table'
import { EXAMPLE_TERRITORIES } from '../../domain/example-territories'
import { plain } from '../../domain/example-text'
import { HOME } from '../../domain/link'
import type { Pioneer } from '../../domain/pioneer'
import { PioneerList } from './pioneer-list'
import { PioneerSheet } from './pioneer-sheet'

const PIONEER: Pioneer = {
  id: 'pays-de-quimper',
  name: "L'alliance du pays de Quimper",
  commune: 'Quimper',
  region: 'reg-53',
  territories: ['dep-29', 'reg-53'],
  at: [-4.0944, 47.9963],
  when: '2012-2015 : premiers pas',
  start: 2012,
  end: 2015,
  actor: null,
  frame: '',
  forms: [],
  formsBase: null,
  trades: [],
  tradesBase: null,
  link: 'apparente',
  catalysts: ['elan', 'gone'],
  facts: ["L'alliance naît : un élu, un club, un foyer !"],
  sources: ['https://www.lerameau.example/recit', "L'Observatoire, 2014"],
}

function show(change: Partial<Pioneer> = {}) {
  render(
    <PioneerSheet
      pioneer={{ ...PIONEER, ...change }}
      table={exampleTable([{ id: 'elan', name: 'Élan' }])}
      territories={EXAMPLE_TERRITORIES}
      link={HOME}
      onClose={() => {}}
    />,
  )
}
const fact = (term: string) => plain(screen.getByText(term).nextElementSibling?.textContent)
const text = () => plain(document.body.textContent)

afterEach(cleanup)

describe('PioneerSheet', () => {
  it('says when and where, with the level of each place', () => {
    show()
    expect(fact('Quand')).toBe('2012-2015 : premiers pas')
    expect(fact('Où')).toBe('le département de Finistère et la région Bretagne')
  })

  it('says that a story has no known place or date', () => {
    show({ territories: [], when: '' })
    expect(fact('Où')).toBe('Sans lieu connu : dans la liste seulement, pas sur la carte.')
    expect(fact('Quand')).toBe('Date non renseignée')
  })

  it('says how the story is linked to the network', () => {
    show()
    expect(text()).toContain('Démarche voisine (lien avec le Réseau non attesté)')
  })

  it('tells the facts in the typography of print', () => {
    show()
    expect(text()).toContain('L’alliance naît : un élu, un club, un foyer !')
  })

  it('leads to its organisations, those that the list does not have left out', () => {
    show()
    expect(screen.getByRole('link', { name: 'Élan' }).getAttribute('href')).toBe('/catalyseur/elan')
    expect(text()).not.toContain('gone')
  })

  it('has no part for organisations when none is known', () => {
    show({ catalysts: ['gone'] })
    expect(screen.queryByRole('heading', { name: 'Ses organisations' })).toBeNull()
  })

  it('links a source that is an address, and writes one that is a reference', () => {
    show()
    expect(screen.getByRole('link', { name: /^lerameau\.example/ }).getAttribute('href')).toBe(
      'https://www.lerameau.example/recit',
    )
    expect(screen.getByText('L’Observatoire, 2014').closest('a')).toBeNull()
  })
})

describe('PioneerList', () => {
  it('leads to every story, those without a known place included', () => {
    const stories = [PIONEER, { ...PIONEER, id: 'nowhere', name: 'Sans lieu', territories: [], at: null }]
    render(<PioneerList pioneers={stories} link={HOME} onClose={() => {}} />)
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/pionnier/pays-de-quimper',
      '/pionnier/nowhere',
    ])
    expect(text()).toContain('2 récits')
  })
})
