import { beforeEach, expect, it } from 'vitest'
import { light, PAGE_OF_LIST, showFirst, showMore, toggleFacet, useUi } from './ui'

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
