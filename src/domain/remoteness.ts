import type { CommuneColumns } from './communes'
import { positionOf } from './nearest'
import type { LonLat, Metres } from './position'
import type { FarPoints, Scene } from './scene'
import type { CatalystTable } from './table'
import { codeOf, levelOf, type Territory, type TerritoryId, type TerritoryIndex } from './territory'

const NATIONAL_REACH = 4

/** How far each commune is from the nearest organisation of a list; all in the order of the communes. */
export type Remoteness = {
  readonly communes: CommuneColumns
  readonly population: readonly (number | null)[]
  readonly away: Float32Array // metres; NaN where no point of the commune is known, infinite when the list is empty
}

/** Who lives far from every organisation of a list, and how many communes could not be measured. */
export type FarPeople = {
  readonly people: number
  readonly communes: number
  readonly unknown: number // communes without a point or without a population
}

const isSame = (a: LonLat, b: LonLat | undefined) => a[0] === b?.[0] && a[1] === b[1]

/** Points, each once, in one order. */
function apart(points: readonly LonLat[]): LonLat[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  return sorted.filter((at, i) => !isSame(at, sorted[i - 1]))
}

/** Where the organisations of some rows have their seat, each point once; national networks act everywhere and are left out. */
export const seatsOf = (table: CatalystTable, rows: Iterable<number>): LonLat[] =>
  apart([...rows].filter((row) => table.reach[row] !== NATIONAL_REACH).map((row) => positionOf(table, row)))

/** The same of the organisations that a scene shows. */
export const seatsIn = ({ items }: Pick<Scene, 'items'>): LonLat[] =>
  apart([...items.catalysts, ...items.stacks].map(({ at }) => at))

const starts = (codes: readonly string[], prefixes: readonly string[]) =>
  codes.flatMap((code, i) => (prefixes.some((prefix) => code.startsWith(prefix)) ? [i] : []))

function positionsIn(
  { code, epci, epcis }: CommuneColumns,
  id: TerritoryId,
  territories: TerritoryIndex,
): readonly number[] {
  const own = codeOf(id)
  switch (levelOf(id)) {
    case 'com':
      return code.flatMap((one, i) => (one === own ? [i] : []))
    case 'epci': {
      const at = epcis.indexOf(own)
      return at < 0 ? [] : code.flatMap((_, i) => (epci[i] === at ? [i] : []))
    }
    case 'dep':
      return starts(code, [own])
    case 'reg': {
      const inside = [...territories.values()].filter(
        (t) => levelOf(t.id) === 'dep' && t.parents.includes(id),
      )
      return starts(code, inside.length > 0 ? inside.map((t) => codeOf(t.id)) : own.length === 3 ? [own] : [])
    }
  }
}

const found = new WeakMap<CommuneColumns, Map<TerritoryId, readonly number[]>>()

/** Positions of the communes of a territory, of any level; none for one that is not known. Looked for once. */
export function communesIn(
  communes: CommuneColumns,
  { id }: Pick<Territory, 'id'>,
  territories: TerritoryIndex,
): readonly number[] {
  const places = found.get(communes) ?? new Map<TerritoryId, readonly number[]>()
  const known = places.get(id) ?? positionsIn(communes, id, territories)
  found.set(communes, places.set(id, known))
  return known
}

const isKnown = ({ away, population }: Remoteness, i: number) =>
  !Number.isNaN(away[i]) && population[i] !== null && population[i] !== undefined

/**
 * The people of some communes, or of all for null, who live in one farther than a distance from every organisation of the
 * list. Communes without a point or without a population are counted apart.
 */
export function farPeople(remoteness: Remoteness, among: readonly number[] | null, than: Metres): FarPeople {
  const { away, population } = remoteness
  let [people, communes, unknown] = [0, 0, 0]
  const add = (i: number) => {
    if (!isKnown(remoteness, i)) unknown++
    else if (away[i]! > than) {
      communes++
      people += population[i]!
    }
  }
  if (among) among.forEach(add)
  else for (let i = 0; i < away.length; i++) add(i)
  return { people, communes, unknown }
}

/**
 * How far half of the people of a territory live from the nearest organisation of the list, at most: the median of the
 * distances of its communes, weighted by their population. Null when nobody is known there, or the list is empty.
 */
export function medianDistance(
  remoteness: Remoteness,
  territory: TerritoryId,
  territories: TerritoryIndex,
): Metres | null {
  const { away, population, communes } = remoteness
  const known = communesIn(communes, { id: territory }, territories).filter((i) => isKnown(remoteness, i))
  const sorted = [...known].sort((a, b) => away[a]! - away[b]!)
  const half = sorted.reduce((sum, i) => sum + population[i]!, 0) / 2
  let sum = 0
  for (const i of sorted) {
    sum += population[i]!
    if (half > 0 && sum >= half) return Number.isFinite(away[i]) ? away[i]! : null
  }
  return null
}

const kept = new WeakMap<Remoteness, FarPoints>()

/** The points of all communes whose distance is known, the farthest first; the same value for the same distances. */
export function farPoints(remoteness: Remoteness): FarPoints {
  const known = kept.get(remoteness)
  if (known) return known
  const { communes, away } = remoteness
  const order = Array.from(away.keys()).filter((i) => Number.isFinite(away[i]))
  order.sort((a, b) => away[b]! - away[a]!)
  const points = {
    lon: Float32Array.from(order, (i) => communes.lon[i]! / 1e4),
    lat: Float32Array.from(order, (i) => communes.lat[i]! / 1e4),
    away: Float32Array.from(order, (i) => away[i]!),
  }
  kept.set(remoteness, points)
  return points
}

/** How many of the points are farther than a distance. */
export function countFarther({ away }: FarPoints, than: Metres): number {
  let [low, high] = [0, away.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (away[middle]! > than) low = middle + 1
    else high = middle
  }
  return low
}
