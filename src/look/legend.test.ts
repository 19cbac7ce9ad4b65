import { describe, expect, it } from 'vitest'
import { exampleTable } from '../domain/example-table'
import { EXAMPLE_TERRITORIES } from '../domain/example-territories'
import { sceneFrom } from '../domain/scene-from'
import { sceneLink } from '../domain/talk'
import { legendOf } from './legend'

const table = exampleTable([
  { id: 'a', name: 'A', commune: 'strasbourg', family: 'fabrique' },
  { id: 'b', name: 'B', commune: 'quimper', reach: 3 },
  { id: 'c', name: 'C', commune: 'quimper', family: 'fabrique' },
  { id: 'd', name: 'D', commune: 'ajaccio', actor: 2 },
])
const ids = (address: string) => {
  const atlas = { table, pioneers: [], territories: EXAMPLE_TERRITORIES }
  return legendOf(sceneFrom(sceneLink(address).link, atlas)).map(({ id }) => id)
}

describe('the legend of a scene', () => {
  it('explains numbers where numbers are drawn', () => expect(ids('/')).toEqual(['count']))
  it('explains the marks of its frame alone', () => {
    expect(ids('/?vue=-4.1,48,10')).toEqual(['stack', 'group'])
    expect(ids('/?vue=8.7,41.9,10')).toEqual(['actor-association'])
  })
  it('explains the place that is asked for', () => expect(ids('/?lieu=com-29232')).toContain('place'))
})
