import { KINDS } from './catalyst'
import { nearestRows, type Ranked } from './nearest'
import type { LonLat, Metres } from './position'
import type { CatalystTable } from './table'

/** Farther than this nothing is near: from the other side of an ocean, a distance says nothing. */
export const FAR: Metres = 500_000

const NATIONAL = 4

/**
 * The nearest organisation of each sorte, in the order of the filters; national networks and sortes with none within
 * `FAR` left out. As the crow flies.
 * @param origin WGS 84 [longitude, latitude]
 */
export function nearestOfEachKind(table: CatalystTable, origin: LonLat): Ranked[] {
  const local = Array.from(table.order).filter((row) => table.reach[row] !== NATIONAL)
  return KINDS.flatMap((_, kind) => {
    const rows = local.filter((row) => table.kind[row] === kind)
    return nearestRows(table, origin, rows, 1).filter(({ away }) => away <= FAR)
  })
}
