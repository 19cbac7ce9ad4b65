import { beforeEach, expect, it } from 'vitest'
import {
  followPage,
  light,
  PAGE_OF_LIST,
  raiseSheet,
  setSheet,
  showFirst,
  showMore,
  toggleFacet,
  useUi,
} from './ui'

beforeEach(() => useUi.setState(useUi.getInitialState()))

it('opens one facet at a time, and closes the one that is open', () => {
  toggleFacet('kinds')
  toggleFacet('regions')
  expect(useUi.getState().facet).toBe('regions')
  toggleFacet('regions')
  expect(useUi.getState().facet).toBeNull()
})

it('shows one page more of the list at each press, until the list starts anew', () => {
  showMore()
  showMore()
  expect(useUi.getState().shown).toBe(3 * PAGE_OF_LIST)
  showFirst()
  expect(useUi.getState().shown).toBe(PAGE_OF_LIST)
})

it('lights one item, then none', () => {
  light({ kind: 'catalyst', id: 'elan' })
  expect(useUi.getState().lit).toEqual({ kind: 'catalyst', id: 'elan' })
  light(null)
  expect(useUi.getState().lit).toBeNull()
})

it('opens nothing by itself; what is opened stands at half height, and the list finds its own again', () => {
  const { sheet } = useUi.getState()
  expect(sheet).toBe('peek')
  followPage(false)
  setSheet('full')
  followPage(false) // another sheet from this one
  expect(useUi.getState().sheet).toBe('half')
  followPage(true)
  expect(useUi.getState().sheet).toBe('peek')
})

it('shows the results of a search asked from an open sheet', () => {
  followPage(false)
  raiseSheet()
  followPage(true)
  expect(useUi.getState().sheet).toBe('half')
})
