import { expect, it } from 'vitest'
import { exampleTable } from './example-table'
import { nearestRows } from './nearest'
import { aroundRow, closestRows } from './seat-index'

const table = exampleTable([
  { id: 'a', name: 'A', commune: 'ajaccio' },
  { id: 'b', name: 'B', commune: 'paris' },
  { id: 'c', name: 'C', commune: 'paris', family: 'fabrique' },
  { id: 'd', name: 'D', commune: 'saint-denis' },
  { id: 'e', name: 'E', commune: 'paris', reach: 4 },
])
const id = ({ row }: { row: number }) => table.columns.rows.id[row]

it('parts the family from the others, and leaves out itself and national networks', () => {
  const { kin, others } = aroundRow(table, 1)
  expect(kin.map(id)).toEqual(['a', 'd'])
  expect(others.map(id)).toEqual(['c'])
})

it('finds what a look at every row finds, in the same order', () => {
  for (const origin of [
    [7.77, 48.57],
    [55.4, -20.9],
    [-176.2, -13.28],
  ] as const)
    for (const limit of [1, 3, 9])
      expect(closestRows(table, origin, limit, () => true)).toEqual(
        nearestRows(table, origin, table.order, limit),
      )
})

it('goes past a commune of which no row is wanted', () => {
  expect(closestRows(table, [2.35, 48.85], 1, (row) => row === 3).map(id)).toEqual(['d'])
  expect(closestRows(table, [2.35, 48.85], 3, () => false)).toEqual([])
})
