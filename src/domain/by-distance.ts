import { KINDS } from './catalyst'
import { awayFrom, positionOf } from './nearest'
import { FAR } from './nearest-of-each-kind'
import type { Metres } from './position'
import type { CatalystTable } from './table'
import type { Territory } from './territory'

/** Many organisations by distance, each made when it is told. */
export type Further<Told> = {
  readonly length: number
  readonly thirdPlaces: number
  readonly first: (most: number) => readonly Told[]
}

const THIRD_PLACES = KINDS.indexOf('tiers-lieux')

/** How far the seat of a row is from a place, worked out once a commune. */
export function awayIn(table: CatalystTable, place: Territory): (row: number) => Metres {
  const aways: Metres[] = table.columns.communes.code.map(() => -1)
  return (row) => {
    const c = table.commune[row]!
    if (aways[c]! < 0) aways[c] = awayFrom(place.at, positionOf(table, row))
    return aways[c]!
  }
}

/** The nearest of each sorte, those across an ocean left out, nearest first; ties in the order given. */
export function nearestOfKinds(
  { kind }: CatalystTable,
  rows: readonly number[],
  awayOf: (row: number) => Metres,
) {
  const nearest: number[] = []
  for (const row of rows) {
    const known = nearest[kind[row]!]
    if (known === undefined || awayOf(row) < awayOf(known)) nearest[kind[row]!] = row
  }
  const isNear = (row: number) => nearest[kind[row]!] === row && awayOf(row) <= FAR
  return rows.filter(isNear).sort((a, b) => awayOf(a) - awayOf(b))
}

/** Some rows, the nearest first, ties in the order given, each made when it is told. */
export function furtherOf<Told>(
  table: CatalystTable,
  rows: readonly number[],
  awayOf: (row: number) => Metres,
  told: (row: number) => Told,
): Further<Told> {
  return {
    length: rows.length,
    thirdPlaces: rows.reduce((sum, row) => sum + Number(table.kind[row] === THIRD_PLACES), 0),
    first: (most) => {
      const farthest = Float64Array.from(rows, awayOf).sort()[most - 1] ?? Number.POSITIVE_INFINITY
      const near = rows.filter((row) => awayOf(row) <= farthest)
      return near
        .sort((a, b) => awayOf(a) - awayOf(b))
        .slice(0, most)
        .map(told)
    },
  }
}
