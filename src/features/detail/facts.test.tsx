import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Catalyst } from '../../domain/catalyst'
import { exampleCatalyst } from '../../domain/example-table'
import { plain } from '../../domain/example-text'
import { EXAMPLE_WORDS } from '../../domain/example-words'
import { Known } from './known'
import { Provenance } from './provenance'

afterEach(cleanup)

describe('Known', () => {
  function show(change: Partial<Catalyst> = {}) {
    render(<Known catalyst={exampleCatalyst(change)} vocabulary={EXAMPLE_WORDS} />)
  }
  const fact = (term: string) =>
    plain(screen.getByText(term, { selector: 'dt' }).nextElementSibling?.textContent)

  it('says what is missing instead of leaving it out', () => {
    show()
    expect(fact('Type d’acteur')).toBe('Non précisé')
    expect(fact('Formes d’alliance')).toBe('Non renseignée')
    expect(fact('Métiers')).toBe('Non renseigné')
  })

  it('says which values are deduced, and only those', () => {
    show({
      actor: 'fondation',
      actorBase: 'source',
      forms: ['mecenat', 'cooperation-economique'],
      formsBase: 'indicatif',
    })
    expect(fact('Type d’acteur')).toBe('Fondations')
    expect(fact('Formes d’alliance')).toBe(
      'Coopération économique, Mécénat déduit de la famille, à confirmer',
    )
  })

  it('never calls a value deduced that is not there', () => {
    show({ tradesBase: 'indicatif' })
    expect(fact('Métiers')).toBe('Non renseigné')
  })

  it('says the year of foundation when it is known, and nothing otherwise', () => {
    show({ founded: 1998 })
    expect(fact('Année de création')).toBe('1998')
    cleanup()
    show()
    expect(screen.queryByText('Année de création')).toBeNull()
  })

  it('says how the organisation came into the list', () => {
    show({ status: 'cite' })
    expect(fact('Statut')).toBe('Citée par Le RAMEAU')
  })
})

describe('Provenance', () => {
  function show(change: Partial<Catalyst> = {}) {
    render(<Provenance catalyst={exampleCatalyst(change)} vocabulary={EXAMPLE_WORDS} />)
  }
  const sentences = () => [...document.querySelectorAll('p')].map((p) => plain(p.textContent))

  it('says the source, how far it was verified, that nobody checked it yet, and what the mark stands for', () => {
    show({ source: "L'annuaire des CPIE", verification: 'a-verifier' })
    expect(sentences()).toEqual([
      'Source : L’annuaire des CPIE',
      'Source partielle : à confirmer.',
      'Jamais vérifiée par le site à ce jour.',
      'Position : commune. L’adresse n’est pas connue ; la marque est au milieu de la commune.',
    ])
  })

  it('leads to each of the addresses that a space separates', () => {
    show({ sourceUrl: 'https://www.cpie.example/liste https://data.example/a%20b?c=d' })
    expect(
      screen.getAllByRole('link').map((link) => [plain(link.textContent), link.getAttribute('href')]),
    ).toEqual([
      ['Voir la source (cpie.example) (nouvel onglet)', 'https://www.cpie.example/liste'],
      ['Voir la source (data.example) (nouvel onglet)', 'https://data.example/a%20b?c=d'],
    ])
  })

  it('has no link when the source has no address', () => {
    show()
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('says the day of the last verification', () => {
    show({ verifiedOn: '2026-03-12' })
    expect(sentences()).toContain('Dernière vérification : 12 mars 2026.')
  })

  it('does not say that the address is unknown when the sheet shows it', () => {
    show({ address: '1 place Kléber' })
    expect(sentences()).toContain(
      'Position : commune. La marque est au milieu de la commune, pas à l’adresse.',
    )
  })
})
