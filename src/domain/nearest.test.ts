import { distance } from '@turf/distance'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleTable } from './example-table'
import { awayFrom, nearestRows } from './nearest'

const table = exampleTable([
  { id: 'a', name: 'A', commune: 'ajaccio' },
  { id: 'b', name: 'B', commune: 'paris' },
  { id: 'c', name: 'C', commune: 'paris', family: 'fabrique' },
  { id: 'd', name: 'D', commune: 'saint-denis' },
  { id: 'e', name: 'E', commune: 'paris', reach: 4 },
])
const id = ({ row }: { row: number }) => table.columns.rows.id[row]

it('measures great circles: Paris to Strasbourg is about 397 km', () => {
  expect(awayFrom([2.3522, 48.8566], [7.7521, 48.5734])).toBeCloseTo(397_000, -4)
})

it('is the distance of @turf/distance, to the last bit', () => {
  const at = fc.tuple(
    fc.double({ min: -180, max: 179, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  )
  fc.assert(
    fc.property(at, at, (a, b) => {
      expect(awayFrom(a, b)).toBe(distance([...a], [...b], { units: 'meters' }))
    }),
  )
})

it('is not fooled by the antimeridian', () => {
  expect(awayFrom([-176.2, -13.28], [179.9, -13.28])).toBeLessThan(430_000)
})

describe('nearestRows', () => {
  it('puts the nearest first and keeps the order of names on a tie', () => {
    expect(nearestRows(table, [7.77, 48.57], table.order, 4).map(id)).toEqual(['b', 'c', 'e', 'a'])
  })

  it('has nothing to say about nothing', () => expect(nearestRows(table, [0, 0], [], 3)).toEqual([]))
})
