import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { compareTerritories } from '../../domain/comparison'
import { exampleTable } from '../../domain/example-table'
import { EXAMPLE_TERRITORIES } from '../../domain/example-territories'
import { plain } from '../../domain/example-text'
import { EXAMPLE_WORDS } from '../../domain/example-words'
import { NO_OUTLINES } from '../../domain/geography'
import type { Profile, Profiles } from '../../domain/profile'
import type { TerritoryId } from '../../domain/territory'
import { Pictures } from './pictures'

afterEach(cleanup)

const profile = (population: number | null, density: number | null, smallShare: number): Profile => ({
  population,
  density,
  smallShare,
  centre: [0, 47],
  epcis: null,
})
const PROFILES: Profiles = new Map<TerritoryId, Profile>([
  ['dep-67', profile(1_163_810, 242.6, 0.258)],
  ['dep-29', profile(930_000, null, 0.16)],
  ['dep-75', profile(2_103_778, 19_973, 0)],
])
const table = exampleTable([
  { id: 'atelier', name: "L'Atelier", family: 'fabrique', commune: 'strasbourg', actor: 2 },
  { id: 'elan', name: 'Élan', family: 'fabrique', commune: 'strasbourg' },
  { id: 'cpie', name: 'CPIE', commune: 'quimper' },
  { id: 'reseau', name: 'Réseau', family: 'reseau-national', commune: 'strasbourg', reach: 4 },
])
const atlas = { table, pioneers: [], territories: EXAMPLE_TERRITORIES }
const FRANCE = { regions: NO_OUTLINES, departements: NO_OUTLINES }

function show(...ids: TerritoryId[]) {
  const comparison = compareTerritories(ids, atlas, PROFILES, table.order)
  render(
    <Pictures
      {...{ comparison, profiles: PROFILES, france: FRANCE, context: null, outlines: NO_OUTLINES }}
      vocabulary={EXAMPLE_WORDS}
      hrefOf={(id) => `/organisation/${id}`}
    />,
  )
}
const labels = () => screen.getAllByRole('img').map((picture) => plain(picture.getAttribute('aria-label')))

describe('the pictures of a comparison', () => {
  it('have one map for each sorte that is there, and say who has what', () => {
    show('dep-67', 'dep-29')
    expect(labels().slice(0, 2)).toEqual([
      'Carte : Environnement. B Finistère : 1. Rien de documenté pour l’instant : A Bas-Rhin.',
      'Carte : Tiers-lieux. A Bas-Rhin : 2. Rien de documenté pour l’instant : B Finistère.',
    ])
    const maps = document.querySelectorAll('.picture-maps figure')
    expect([...maps].map((map) => map.querySelectorAll('.svg-mark').length)).toEqual([1, 2])
    expect(maps[1]!.querySelectorAll('.svg-actor-association')).toHaveLength(1)
  })

  it('say the people of each territory with its place, and what is not known', () => {
    show('dep-67', 'dep-29')
    expect(labels().slice(2)).toEqual([
      'Population. A Bas-Rhin : 1 163 810 habitants, 2e sur 3 ; B Finistère : 930 000 habitants, 3e sur 3.',
      'Densité de population. A Bas-Rhin : 240 hab./km², 2e sur 2 ; B Finistère : donnée non disponible.',
      'Part des habitants dans les communes de moins de 2 000 habitants. A Bas-Rhin : 26 % ; B Finistère : 16 %.',
    ])
  })

  it('name the organisations of a sorte, each a link to its sheet', () => {
    show('dep-67', 'dep-29')
    const names = screen.getAllByText('Les noms')[1]!
    const rows = within(names.closest('details')!).getAllByRole('row')
    expect(rows.map((row) => plain(row.textContent))).toEqual([
      'TerritoireOrganisations',
      'A Bas-RhinÉlanL’Atelier',
      'B FinistèreRien de documenté ici pour l’instant.',
    ])
    expect(screen.getByRole('link', { name: 'Élan' }).getAttribute('href')).toBe('/organisation/elan')
  })

  it('bring no style of their own into the page, which its policy refuses', () => {
    show('dep-67', 'reg-978', 'com-29232')
    expect(document.querySelectorAll('svg[data-picture]').length).toBeGreaterThan(3)
    expect(document.querySelectorAll('svg style, [style*="url"]')).toHaveLength(0)
  })

  it('give way to nothing where there is nothing: no map without an organisation, no plot without a value', () => {
    show('reg-978')
    expect(document.querySelectorAll('.picture-maps')).toHaveLength(0)
    expect(document.querySelectorAll('[data-picture="population"]')).toHaveLength(1)
    expect(document.querySelectorAll('[data-picture="density"]')).toHaveLength(0)
  })
})
