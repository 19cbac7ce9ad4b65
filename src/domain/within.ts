import { elsewhereTest } from './elsewhere'
import { awayFrom, positionOf } from './nearest'
import { liesIn, servedBy } from './reach'
import { type CatalystTable, catalystAt } from './table'
import type { Territory } from './territory'

/**
 * The rows of a place: at most `radius` kilometres from its point, or serving a territory that contains it.
 * Null when no radius is asked for: a place alone orders the list, it does not narrow it.
 */
export function rowsWithin(
  table: CatalystTable,
  place: Territory | null,
  radius: number | null,
): Set<number> | null {
  if (!place || radius === null) return null
  const isElsewhere = elsewhereTest(table, place)
  const rows = new Set<number>()
  for (let row = 0; row < table.size; row++) {
    const served = isElsewhere(row) ? null : servedBy(catalystAt(table, row))
    const serves = served?.is === 'served' && liesIn(place, served.territories)
    if (serves || awayFrom(place.at, positionOf(table, row)) <= radius * 1000) rows.add(row)
  }
  return rows
}
