import type { Catalyst } from './catalyst'
import { type CatalystTable, catalystAt } from './table'

const made = new WeakMap<CatalystTable, Catalyst[]>()

/** The organisations of some rows, in their order; one object a row for the life of the table: a comparison asks often. */
export function catalystsOf(table: CatalystTable, rows: Iterable<number>): Catalyst[] {
  const known = made.get(table) ?? []
  made.set(table, known)
  return Array.from(rows, (row) => {
    known[row] ??= catalystAt(table, row)
    return known[row]
  })
}
