import { describe, expect, it } from 'vitest'
import { exampleTable } from '../domain/example-table'
import { EXAMPLE_TERRITORIES } from '../domain/example-territories'
import type { EventMark } from '../domain/scene'
import { sceneFrom } from '../domain/scene-from'
import { sceneLink } from '../domain/talk'
import { legendOf } from './legend'

const table = exampleTable([
  { id: 'a', name: 'A', commune: 'strasbourg', family: 'fabrique' },
  { id: 'b', name: 'B', commune: 'quimper', reach: 3 },
  { id: 'c', name: 'C', commune: 'quimper', family: 'fabrique' },
  { id: 'd', name: 'D', commune: 'ajaccio', actor: 2 },
  { id: 'e', name: 'E', commune: 'strasbourg', reach: 3 },
])
const sceneOf = (address: string) =>
  sceneFrom(sceneLink(address).link, { table, pioneers: [], territories: EXAMPLE_TERRITORIES })
const ids = (address: string) => legendOf(sceneOf(address)).map(({ id }) => id)

describe('the legend of a scene', () => {
  it('explains numbers where numbers are drawn', () => expect(ids('/')).toEqual(['count']))
  it('explains the marks of its frame alone', () => {
    expect(ids('/?vue=-4.1,48,10')).toEqual(['stack', 'group'])
    expect(ids('/?vue=8.7,41.9,10')).toEqual(['actor-association'])
  })
  it('explains the place that is asked for', () => expect(ids('/?lieu=com-29232')).toContain('place'))
  it('explains what is open, and where it acts when that is known', () => {
    expect(ids('/catalyseur/a')).toContain('selection')
    expect(ids('/catalyseur/a')).not.toContain('served')
    expect(ids('/catalyseur/b')).toEqual(expect.arrayContaining(['selection', 'served']))
    expect(ids('/territoire/reg-53')).not.toContain('selection')
  })
  it('explains the steps of a year where there are some', () => {
    const step = { id: 'e', name: 'E', at: [2.3, 48.9], territories: [] } as unknown as EventMark
    const withStep = legendOf({ ...sceneOf('/pionniers'), events: [step] }).map(({ id }) => id)
    expect(withStep).toContain('event')
    expect(ids('/pionniers')).not.toContain('event')
  })
})
