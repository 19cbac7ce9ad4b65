import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Catalyst } from '../../domain/catalyst'
import { exampleCatalyst } from '../../domain/example-table'
import { EXAMPLE_TERRITORIES } from '../../domain/example-territories'
import { plain } from '../../domain/example-text'
import { WhereItActs } from './where-it-acts'

const { family, seat } = exampleCatalyst()

/** What a reader learns of where an organisation acts, one text per paragraph. */
function told(change: Partial<Catalyst>, schematic = false) {
  render(
    <WhereItActs
      catalyst={exampleCatalyst(change)}
      territories={EXAMPLE_TERRITORIES}
      schematic={schematic}
    />,
  )
  return [...document.querySelectorAll('p')].map((p) => plain(p.textContent))
}

afterEach(cleanup)

describe('WhereItActs', () => {
  it('names the territories given by a source, each with its level, without a doubt', () => {
    expect(told({ territories: ['dep-29', 'com-29232'], territoriesBase: 'source' })).toEqual([
      'Agit dans le département de Finistère et la commune de Quimper.',
    ])
  })

  it('says that a territory is taken from the name', () => {
    expect(told({ territories: ['reg-53'], territoriesBase: 'indicatif' })).toEqual([
      'Agit dans la région Bretagne. (d’après son nom, à confirmer)',
    ])
  })

  it('says that a territory comes from the reach', () => {
    expect(told({ reach: 'region' })).toEqual(['Agit dans la région Grand Est. (d’après sa portée déclarée)'])
  })

  it('prefers the territories that are given to the reach', () => {
    expect(told({ reach: 'national', territories: ['reg-53'], territoriesBase: 'source' })).toEqual([
      'Agit dans la région Bretagne.',
    ])
  })

  it('says that the shape of a commune is schematic when it is a disc', () => {
    expect(told({ territories: ['com-29232'] }, true)[1]).toBe('Emprise schématique sur la carte.')
    cleanup()
    expect(told({ reach: 'region' }, true)).toHaveLength(1)
  })

  it('shows a commune as an example, not as a service to its neighbours', () => {
    const quimper = { ...seat, code: '29232', name: 'Quimper' }
    expect(told({ family: { ...family, id: 'territoire-engagement' }, seat: quimper }, true)).toEqual([
      'Quimper : un exemple à regarder, pas un service rendu aux communes voisines.',
    ])
  })

  it('never says that an organisation of unknown territory serves its seat', () => {
    const [sentence] = told({ seat: { ...seat, name: 'Le Havre' } }, true)
    expect(sentence).toBe('Son siège est au Havre. Le territoire où elle agit n’est pas renseigné.')
  })

  it('says that a national network acts everywhere', () => {
    expect(told({ reach: 'national' }, true)).toEqual(['Réseau national : il agit dans toute la France.'])
  })

  it('says no empty sentence when the name of the territory has not come', () => {
    const [sentence] = told({ reach: 'epci', seat: { ...seat, epci: '200000172' } }, true)
    expect(sentence).not.toMatch(/Agit dans/)
    expect(sentence).toContain('n’est pas encore chargé')
  })
})
