import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exampleTable } from '../../domain/example-table'
import { EXAMPLE_TERRITORIES } from '../../domain/example-territories'
import { plain } from '../../domain/example-text'
import { HOME } from '../../domain/link'
import type { TerritoryId } from '../../domain/territory'
import { useUi } from '../../state/ui'
import { TerritorySheet } from './territory-sheet'

const table = exampleTable([
  { id: 'b', name: 'Zèle', commune: 'quimper' },
  { id: 'a', name: "L'Élan", family: 'fabrique', commune: 'quimper' },
  { id: 'c', name: 'Réseau', family: 'reseau-national', commune: 'paris', reach: 4 },
])

const sheet = (id: TerritoryId) => (
  <TerritorySheet
    territory={EXAMPLE_TERRITORIES.get(id)!}
    table={table}
    territories={EXAMPLE_TERRITORIES}
    link={HOME}
    onClose={() => {}}
  />
)
const kicker = () => plain(document.querySelector('.sheet-kicker')?.textContent)
const seated = () => [...document.querySelectorAll('.seated a')].map((a) => plain(a.textContent))

beforeEach(() => useUi.setState(useUi.getInitialState()))
afterEach(cleanup)

describe('TerritorySheet', () => {
  it('lists by name the organisations that have their seat there, with their number', () => {
    render(sheet('dep-29'))
    expect(seated()).toEqual(['L’Élan', 'Zèle'])
    expect(plain(document.body.textContent)).toContain('2 organisations recensées')
  })

  it('leaves national networks out of a région', () => {
    render(sheet('reg-11'))
    expect(seated()).toEqual([])
  })

  it('does not say that there is nothing on the ground', () => {
    render(sheet('reg-94'))
    expect(screen.getByText('Rien de documenté ici pour l’instant.')).toBeTruthy()
    expect(screen.getByText(/n’est pas une absence sur le terrain/)).toBeTruthy()
  })

  it('says its level and its population', () => {
    render(sheet('com-29232'))
    expect(kicker()).toBe('Commune')
    expect(plain(document.querySelector('.sheet-identity')?.textContent)).toBe('1 000 habitants')
  })

  it('is not called a région when it is an overseas collectivité', () => {
    render(sheet('reg-978'))
    expect(kicker()).toBe('Collectivité d’outre-mer')
  })

  it('leads to what it is part of, what the index does not know left out', () => {
    render(sheet('com-29232'))
    const parents = screen.getByText(/Fait partie de/)
    expect(plain(parents.textContent)).toBe('Fait partie de Bretagne, Finistère')
    expect(screen.getByRole('link', { name: 'Bretagne' }).getAttribute('href')).toBe('/territoire/reg-53')
  })

  it('lights the mark of an organisation under the pointer', () => {
    render(sheet('dep-29'))
    fireEvent.pointerEnter(screen.getByRole('link', { name: 'Zèle' }).closest('li')!)
    expect(useUi.getState().lit).toEqual({ kind: 'catalyst', id: 'b' })
  })

  it('puts that mark out when the sheet goes away under the pointer', () => {
    const { unmount } = render(sheet('dep-29'))
    fireEvent.pointerEnter(screen.getByRole('link', { name: 'Zèle' }).closest('li')!)
    unmount()
    expect(useUi.getState().lit).toBeNull()
  })
})
