import { expect, it } from 'vitest'
import { childrenOf, communesNamed, communesOf, territoriesNamed } from './children'
import type { CommuneColumns } from './communes'
import { EXAMPLE_TERRITORIES } from './example-territories'
import type { Territory } from './territory'

const columns = {
  code: ['29155', '67218', '67447', '67482', '97502', '97801'],
  name: ['Ouessant', 'Illkirch-Graffenstaden', 'Schiltigheim', 'Strasbourg', 'Saint-Pierre', 'Saint-Martin'],
  epci: [-1, 0, 0, 0, -1, -1],
  epcis: ['246700488'],
} as unknown as CommuneColumns // what the questions read
const names = (all: readonly { name: string }[]) => all.map(({ name }) => name)

it('gives the départements of a région by name', () => {
  expect(names(childrenOf(EXAMPLE_TERRITORIES, 'reg-94'))).toEqual(['Corse-du-Sud'])
  expect(names(childrenOf(EXAMPLE_TERRITORIES, 'reg-978'))).toEqual([])
})

it('gives an intercommunalité to each département that it lies in, and to no other', () => {
  const epci: Territory = {
    ...EXAMPLE_TERRITORIES.get('dep-29')!,
    id: 'epci-200071678',
    name: 'CC',
    parents: ['dep-29', 'dep-67'],
  }
  const index = new Map([...EXAMPLE_TERRITORIES, [epci.id, epci] as const])
  const of = (id: 'dep-29' | 'dep-67' | 'dep-75') => names(childrenOf(index, id))
  expect([of('dep-29'), of('dep-67'), of('dep-75')]).toEqual([['CC'], ['CC'], []])
})

it('gives the communes of an intercommunalité and of a collectivité, by name', () => {
  expect(names(communesOf(columns, 'epci-246700488'))).toEqual([
    'Illkirch-Graffenstaden',
    'Schiltigheim',
    'Strasbourg',
  ])
  expect(names(communesOf(columns, 'reg-975'))).toEqual(['Saint-Pierre'])
  expect([
    communesOf(columns, 'epci-1'),
    communesOf(columns, 'reg-44'),
    communesOf(columns, 'dep-67'),
  ]).toEqual([[], [], []])
})

it('names codes and ids by name, the unknown left out', () => {
  expect(names(communesNamed(columns, ['67482', '67218', '67999']))).toEqual([
    'Illkirch-Graffenstaden',
    'Strasbourg',
  ])
  expect(names(territoriesNamed(EXAMPLE_TERRITORIES, ['reg-53', 'reg-44', 'reg-99']))).toEqual([
    'Bretagne',
    'Grand Est',
  ])
})
