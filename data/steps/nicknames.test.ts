import { expect, it } from 'vitest'
import { FIXTURE } from './fixture-sources'
import { loadCog, loadNicknames, packagedCog } from './load-cog'
import { nicknamesFrom } from './nicknames'

const cog = loadCog(packagedCog(), 'data/geo/anciens-codes.csv')
const small = loadCog(`${FIXTURE}cog`, `${FIXTURE}geo/anciens-codes.csv`)

it('leads from a name in use to its territory, by name', () => {
  const found = nicknamesFrom(
    [
      ['Olonne-sur-Mer', 'com-85194'],
      ['Grand Lyon', 'epci-200046977'],
    ],
    { ...cog, epts: new Map() },
  )
  expect(found).toEqual([
    { name: 'Grand Lyon', to: 'epci-200046977' },
    { name: 'Olonne-sur-Mer', to: 'com-85194' },
  ])
})

it('leads from the parts of the Grand Paris to the whole', () => {
  const parts = nicknamesFrom([], cog)
  expect(parts).toHaveLength(11)
  expect(parts).toContainEqual({ name: 'Plaine Commune', to: 'epci-200054781' })
})

it('has no part of a Grand Paris that the list does not have', () => {
  expect(nicknamesFrom([], { ...small, epcis: new Map() })).toEqual([])
})

it.each([
  ['Nulle part', 'com-99999', 'leads nowhere'],
  ['Sans niveau', '67482', 'leads nowhere'],
  ['', 'com-67482', 'leads nowhere'],
  ['Strasbourg', 'com-67482', 'official name'],
])('refuses « %s » for « %s »', (name, id, reason) => {
  expect(() => nicknamesFrom([[name, id]], cog)).toThrow(reason)
})

it('keeps a table in which each name leads somewhere', () => {
  expect(loadNicknames('data/geo/surnoms.csv', cog).length).toBeGreaterThan(11)
})
