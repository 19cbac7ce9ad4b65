import { describe, expect, it } from 'vitest'
import type { Catalyst } from './catalyst'
import { exampleTable } from './example-table'
import { liesIn, servedBy } from './reach'
import { catalystAt } from './table'
import type { Territory } from './territory'

type Example = Parameters<typeof exampleTable>[0][number]
const one = (example: Omit<Example, 'id'>, more: Partial<Catalyst> = {}) =>
  servedBy({ ...catalystAt(exampleTable([{ id: 'x', ...example }]), 0), ...more })
const [LOCAL, EPCI, DEPARTEMENT, REGION, NATIONAL] = [0, 1, 2, 3, 4]

describe('servedBy', () => {
  it('lets given territories win over the reach', () => {
    expect(one({ reach: REGION }, { territories: ['dep-67', 'dep-68'] })).toEqual({
      is: 'served',
      territories: ['dep-67', 'dep-68'],
    })
  })

  it('takes the région, département or intercommunalité of the seat', () => {
    expect(one({ reach: REGION, commune: 'ajaccio' })).toEqual({ is: 'served', territories: ['reg-94'] })
    expect(one({ reach: DEPARTEMENT, commune: 'ajaccio' })).toEqual({ is: 'served', territories: ['dep-2A'] })
    expect(one({ reach: EPCI })).toEqual({ is: 'served', territories: ['epci-246700488'] })
  })

  it('knows nothing of a pays, which covers several intercommunalités', () => {
    expect(one({ reach: EPCI, family: 'petr' })).toEqual({ is: 'unknown' })
  })

  it('knows nothing inside the Métropole du Grand Paris without given territories', () => {
    expect(one({ reach: EPCI, commune: 'paris' })).toEqual({ is: 'unknown' })
  })

  it('knows nothing where the commune has no intercommunalité', () => {
    const seat = {
      code: '29155',
      name: 'Ouessant',
      departement: '29',
      region: '53',
      epci: null,
      at: [-5.09, 48.46],
    } as const
    expect(one({ reach: EPCI }, { seat })).toEqual({ is: 'unknown' })
  })

  it('shows a commune that is its own example, unless its name carries an arrondissement', () => {
    expect(one({ reach: LOCAL, family: 'territoire-engagement' })).toEqual({
      is: 'example',
      territory: 'com-67482',
    })
    expect(one({ reach: LOCAL, family: 'territoire-engagement', name: 'Paris 13e – Oudiné' })).toEqual({
      is: 'unknown',
    })
  })

  it('never turns a local organisation into a service to its surroundings', () => {
    expect(one({ reach: LOCAL })).toEqual({ is: 'unknown' })
  })

  it('sets national networks apart', () => expect(one({ reach: NATIONAL })).toEqual({ is: 'national' }))
})

it('lies in a territory by codes, itself included', () => {
  const quimper = { id: 'com-29232', parents: ['reg-53', 'dep-29', 'epci-200068120'] } as unknown as Territory // what the question reads
  expect(liesIn(quimper, ['dep-29'])).toBe(true)
  expect(liesIn(quimper, ['com-29232'])).toBe(true)
  expect(liesIn(quimper, ['reg-52', 'dep-56'])).toBe(false)
})
