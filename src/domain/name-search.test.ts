import { expect, it } from 'vitest'
import { closestNames } from './name-search'

const NAMES = ['Alsace Active', 'Fondation de Lille', 'La Trame Ajaccio', 'CPIE du Pays creusois']
const found = (typed: string) => closestNames(typed, NAMES, 2).map((i) => NAMES[i])

it('finds a name through a mistake', () => {
  expect(found('alsac activ')[0]).toBe('Alsace Active')
  expect(found('fondasion de lile')[0]).toBe('Fondation de Lille')
})
it('finds nothing like nothing', () => {
  expect(found('')).toEqual([])
  expect(found('zzzzzz')).toEqual([])
})
