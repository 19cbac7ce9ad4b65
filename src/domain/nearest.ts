import type { LonLat, Metres } from './position'
import type { CatalystTable } from './table'

const EARTH: Metres = 6_371_008.8 // mean radius
const radians = (degrees: number) => (degrees * Math.PI) / 180

/**
 * Great-circle distance over ground between two WGS 84 [longitude, latitude] positions: that of @turf/distance, without
 * its units and its checks, since a place asks it of every commune.
 */
export function awayFrom([lon, lat]: LonLat, [toLon, toLat]: LonLat): Metres {
  const [north, east] = [Math.sin(radians(toLat - lat) / 2), Math.sin(radians(toLon - lon) / 2)]
  const chord = north ** 2 + east ** 2 * Math.cos(radians(lat)) * Math.cos(radians(toLat))
  return 2 * Math.atan2(Math.sqrt(chord), Math.sqrt(1 - chord)) * EARTH
}

export type Ranked = { readonly row: number; readonly away: Metres }

/** Where a row stands: the point of its commune, WGS 84 [longitude, latitude]. */
export function positionOf({ columns, commune }: CatalystTable, row: number): LonLat {
  const c = commune[row]!
  return [columns.communes.lon[c]!, columns.communes.lat[c]!]
}

/**
 * The rows closest to a position, nearest first, ties by name. As the crow flies: not roads, not travel time.
 * A plain scan: 913 rows take under 1 ms. No row gives an empty list.
 * @param origin WGS 84 [longitude, latitude]
 * @param rows   in the order of names
 */
export function nearestRows(
  table: CatalystTable,
  origin: LonLat,
  rows: Iterable<number>,
  limit: number,
): Ranked[] {
  return Array.from(rows, (row) => ({ row, away: awayFrom(origin, positionOf(table, row)) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, limit)
}
