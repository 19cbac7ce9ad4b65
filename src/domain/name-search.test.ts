import { expect, it } from 'vitest'
import { closestNames, namesWith } from './name-search'
import { plainText } from './plain-text'

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

const begun = (typed: string) => namesWith(typed, NAMES.map(plainText), 2).map((i) => NAMES[i])

it('finds names by the beginnings of their words, in any order', () => {
  expect(begun('lil fon')).toEqual(['Fondation de Lille'])
  expect(begun('rame')).toEqual([])
})
it('puts the names that begin with what was typed first', () => {
  expect(begun('a')).toEqual(['Alsace Active', 'La Trame Ajaccio'])
  expect(begun('la')).toEqual(['La Trame Ajaccio'])
})
it('finds no name by nothing', () => expect(begun(' ')).toEqual([]))
