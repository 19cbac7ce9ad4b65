import { describe, expect, it } from 'vitest'
import { exampleTable } from './example-table'
import { EXAMPLE_TERRITORIES } from './example-territories'
import { nearestOfEachKind } from './nearest-of-each-kind'
import type { Pioneer } from './pioneer'
import { storiesOf } from './stories-of'
import type { TerritoryId } from './territory'

const story = (id: string, at: Pioneer['at'], ...territories: TerritoryId[]) =>
  ({ id, name: id, at, territories }) as unknown as Pioneer // what the question reads
const STRASBOURG = [7.75, 48.57] as const
const QUIMPER = [-4.1, 48] as const
const of = (id: TerritoryId, ...stories: Pioneer[]) =>
  storiesOf(stories, EXAMPLE_TERRITORIES.get(id)!, EXAMPLE_TERRITORIES)

describe('the stories of a place', () => {
  it('are those whose territory contains it or lies in it', () => {
    const told = [story('a', STRASBOURG, 'reg-44'), story('b', QUIMPER, 'com-29232'), story('c', null)]
    expect(of('dep-67', ...told).here.map(({ id }) => id)).toEqual(['a'])
    expect(of('reg-53', ...told).here.map(({ id }) => id)).toEqual(['b'])
    expect(of('reg-53', ...told).nearest).toBeNull()
  })

  it('give way to the nearest where there is none, with its distance in metres', () => {
    const { here, nearest } = of('dep-75', story('a', STRASBOURG, 'reg-44'), story('b', QUIMPER, 'reg-53'))
    expect(here).toEqual([])
    expect(nearest?.pioneer.id).toBe('a')
    expect(nearest?.away).toBeCloseTo(398_000, -4)
  })

  it('are none across an ocean', () => {
    expect(of('reg-04', story('a', STRASBOURG, 'reg-44'))).toEqual({ here: [], nearest: null })
  })
})

it('finds the nearest of each sorte, networks and the far side of an ocean left out', () => {
  const table = exampleTable([
    { id: 'quimper', family: 'fabrique', commune: 'quimper' },
    { id: 'strasbourg', family: 'fabrique', commune: 'strasbourg' },
    { id: 'cpie', family: 'cpie', commune: 'paris' },
    { id: 'reseau', family: 'reseau-national', commune: 'paris', reach: 4 },
  ])
  const near = nearestOfEachKind(table, [-4, 48.2])
  expect(near.map(({ row }) => table.columns.rows.id[row])).toEqual(['cpie', 'quimper'])
  expect(near[0]?.away).toBeCloseTo(472_000, -4)
  expect(nearestOfEachKind(table, [55.5, -21.1])).toEqual([])
})
