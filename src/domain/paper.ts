import type { Answer } from './answer'
import { type Link, sharedLink } from './link'
import { awayFrom, nearestRows, positionOf, type Ranked } from './nearest'
import { FAR } from './nearest-of-each-kind'
import { compareNames } from './order'
import { boxAround, type LonLat, type Metres } from './position'
import type { Padding, Scene } from './scene'
import { type Atlas, sceneFrom } from './scene-from'
import type { CatalystTable } from './table'
import { levelOf, type Territory, type TerritoryId, type TerritoryIndex } from './territory'

/** Organisations that stand together on paper: those of a territory, or, for null, the national networks. */
export type PaperPart = { readonly territory: TerritoryId | null; readonly rows: readonly number[] }

/** The numbers of organisations, by id, of the list and of the map beside it. */
export type Numbers = ReadonlyMap<string, number>

const NATIONAL_REACH = 4
const MOST = 99 // numbers that can still be told apart on a page; beyond, the map counts
const BESIDE = 5 // neighbours of an organisation on its card
const NEAR: Metres = 30_000
const [HALF, HALF_ALONE] = [0.06, 0.16] // degrees, least half width of the map of a card: some 7 and 18 km
const [LEAST, AROUND] = [3, 60_000] // seats that the map of an answer shows at least, and metres around its place
const EDGE: Padding = { top: 26, right: 30, bottom: 26, left: 30 } // pixels around numbers

/** Rows by commune, then by name: those of one commune have numbers that follow. */
function byCommune({ columns, commune }: CatalystTable, rows: readonly number[]): number[] {
  const { communes, rows: cells } = columns
  const keyOf = (row: number) =>
    [communes.departement[commune[row]!]!, communes.name[commune[row]!]!] as const
  return [...rows].sort((a, b) => {
    const [[depA, nameA], [depB, nameB]] = [keyOf(a), keyOf(b)]
    if (depA !== depB) return depA < depB ? -1 : 1
    return compareNames(nameA, nameB) || compareNames(cells.name[a]!, cells.name[b]!)
  })
}

/** Rows by the département, or by the région, of their seat, in the order of names; national networks last. */
export function paperParts(
  table: CatalystTable,
  territories: TerritoryIndex,
  rows: Iterable<number>,
): PaperPart[] {
  const all = Array.from(rows)
  const local = all.filter((row) => table.reach[row] !== NATIONAL_REACH)
  const national = all.filter((row) => table.reach[row] === NATIONAL_REACH)
  const isOneRegion = new Set(local.map((row) => table.region[row])).size === 1
  const regionOf = (row: number): TerritoryId => `reg-${table.regions[table.region[row]!]!}`
  const idOf = (row: number): TerritoryId => {
    const departement: TerritoryId = `dep-${table.departements[table.departement[row]!]!}`
    return isOneRegion && territories.has(departement) ? departement : regionOf(row)
  }
  const parts = new Map<TerritoryId, number[]>()
  for (const row of byCommune(table, local)) parts.set(idOf(row), [...(parts.get(idOf(row)) ?? []), row])
  const nameOf = (id: TerritoryId) => territories.get(id)?.name ?? id
  return [
    ...[...parts]
      .sort(([a], [b]) => compareNames(nameOf(a), nameOf(b)))
      .map(([territory, own]) => ({ territory, rows: own })),
    ...(national.length > 0 ? [{ territory: null, rows: national }] : []),
  ]
}

/** Numbers from 1 in the order of the parts, national networks left out; null when a map cannot hold so many. */
export function numbersOf({ columns }: CatalystTable, parts: readonly PaperPart[]): Numbers | null {
  const rows = parts.flatMap((part) => (part.territory ? part.rows : []))
  if (rows.length === 0 || rows.length > MOST) return null
  return new Map(rows.map((row, i) => [columns.rows.id[row]!, i + 1]))
}

/** The scene of a link on paper: what is open by itself, or the whole list, whatever the screen looks at. */
export const paperScene = (link: Link, atlas: Atlas): Scene =>
  sceneFrom({ ...sharedLink(link), view: null, theme: 'papier' }, atlas, EDGE)

/** Whether a scene shows the whole country, or something overseas: then no territory is left out. */
export const isWhole = ({ level, overseas }: Scene) =>
  level === 'region' || overseas.some(({ count }) => count > 0)

/** An organisation and the nearest others within 30 km, itself first, with how far they are. */
export function besideRow(table: CatalystTable, self: number): Ranked[] {
  const origin = positionOf(table, self)
  const others = Array.from(table.order).filter((row) => row !== self && table.reach[row] !== NATIONAL_REACH)
  const near = nearestRows(table, origin, others, BESIDE).filter(({ away }) => away <= NEAR)
  return [{ row: self, away: awayFrom(origin, origin) }, ...near]
}

/** A scene seen from near enough to tell some WGS 84 points apart, the first of them in its middle when it is alone. */
export function closeTo(scene: Scene, points: readonly LonLat[]): Scene {
  const isOnePoint = points.every((point) => `${point}` === `${points[0]}`)
  const half = isOnePoint ? HALF_ALONE : HALF
  const corners = points.slice(0, 1).flatMap(([lon, lat]): LonLat[] => [
    [lon - half, lat - half / 1.5],
    [lon + half, lat + half / 1.5],
  ])
  const box = boxAround([...points, ...corners])
  return box ? { ...scene, level: 'commune', camera: { to: 'box', box } } : scene
}

/**
 * What the map of a printed answer shows: the whole place, and the seats within 60 km, or the three nearest when there are
 * fewer. WGS 84 [lon, lat], the place first.
 */
export function answerPoints(place: Territory, { own, near, departement, region }: Answer): LonLat[] {
  const nearest = [...own, ...near, ...departement, ...region].sort((a, b) => a.away - b.away)
  const seen = nearest.filter(({ away }, i) => i < LEAST || away <= AROUND)
  const [west, south, east, north] = (levelOf(place.id) !== 'com' && place.box) || [...place.at, ...place.at]
  return [
    place.at,
    [west, south],
    [east, north],
    ...seen.filter(({ away }) => away <= FAR).map(({ catalyst }) => catalyst.seat.at),
  ]
}
