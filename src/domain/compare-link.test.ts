import { expect, it } from 'vitest'
import { compareFrom } from './compare-link'
import { HOME } from './link'
import { writeLink } from './link-text'
import type { TerritoryId } from './territory'

it.each([
  ['com-67482', '/comparer?lieu=com-67482'],
  ['epci-246700488', '/comparer?lieu=epci-246700488'],
  ['dep-67', '/comparer?territoires=dep-67'],
  ['reg-44', '/comparer?territoires=reg-44'],
] as const)('the comparison of %s begins at %s', (id: TerritoryId, address) => {
  const link = { ...HOME, place: 'com-29232' as const, radius: 20 }
  expect(writeLink('/', compareFrom(link, id))).toBe(address)
})
