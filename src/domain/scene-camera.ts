import type { Filtered } from './filter'
import { isFiltered, type Link, NATIONAL } from './link'
import { positionOf } from './nearest'
import type { Pioneer } from './pioneer'
import { type Box, boxAround, type LonLat } from './position'
import { servedBy } from './reach'
import { type CameraOrder, FRANCE } from './scene'
import { type CatalystTable, catalystById } from './table'
import { levelOf, type Territory, type TerritoryId, type TerritoryIndex } from './territory'

type Framed = { readonly order: CameraOrder; readonly zoom: number }
type Known = {
  readonly table: CatalystTable
  readonly pioneers: readonly Pioneer[]
  readonly territories: TerritoryIndex
}

const NEAR = 10 // zoom of one organisation whose served territory is not drawn
const DEGREE_EAST = 70_000 // metres of a degree of longitude in the north of France: everywhere else it has more
const WATERS = 11 // degrees between the middles of what one frame holds overseas
const DEGREES_AROUND = 0.05 // least half width of a frame around positions

const isHome = ([lon, lat]: LonLat) =>
  lon > FRANCE[0] && lat > FRANCE[1] && lon < FRANCE[2] && lat < FRANCE[3]

/** Zoom at which a box of the mainland fills a map of about 900 × 700 px; only tells the level of a still picture. */
function zoomOf([west, south, east, north]: Box): number {
  return Math.log2(Math.min((900 * 360) / (512 * (east - west)), (700 * 250) / (512 * (north - south))))
}

/** A frame around a WGS 84 box. */
export const toBox = (box: Box): Framed => ({ order: { to: 'box', box }, zoom: zoomOf(box) })
const toView = (center: LonLat, zoom: number): Framed => ({ order: { to: 'view', center, zoom }, zoom })

/** Whether a box takes up so much of the mainland that the whole of it reads better. */
const isScattered = ([w, s, e, n]: Box) =>
  e - w > (FRANCE[2] - FRANCE[0]) / 2 || n - s > (FRANCE[3] - FRANCE[1]) / 2

const middleOf = ([w, s, e, n]: Box): LonLat => [(w + e) / 2, (s + n) / 2]

/** Whether a box lies in the same waters as another: Guadeloupe and Martinique do, not Martinique and La Réunion. */
function isBeside(box: Box, other: Box): boolean {
  const [[x, y], [lon, lat]] = [middleOf(box), middleOf(other)]
  return Math.max(Math.abs(x - lon), Math.abs(y - lat)) < WATERS
}

/** A box around some boxes, those of the mainland, else those near the first: no frame spans an ocean. */
function around(boxes: readonly Box[]): Box | null {
  const home = boxes.filter((box) => isHome(middleOf(box)))
  const kept = home.length > 0 ? home : boxes.filter((box) => isBeside(box, boxes[0]!))
  return boxAround(
    kept.flatMap(([w, s, e, n]): LonLat[] => [
      [w, s],
      [e, n],
    ]),
  )
}

const boxesOf = (ids: readonly TerritoryId[], territories: TerritoryIndex): Box[] =>
  ids.map((id) => territories.get(id)?.box ?? null).filter((box) => box !== null)

const boxOf = (ids: readonly TerritoryId[], territories: TerritoryIndex) => around(boxesOf(ids, territories))

/** A box with some degrees more on each side. */
const widened = ([w, s, e, n]: Box, by: number): Box => [w - by, s - by, e + by, n + by]

/** A box around the rows: those of the mainland, else those of the first overseas région that has one. */
function boxOfRows({ table }: Known, rows: Uint32Array): Box | null {
  const here = rows.filter((row) => table.reach[row] !== 4)
  const home = here.filter((row) => isHome(positionOf(table, row)))
  const kept = home.length > 0 ? home : here.filter((row) => table.region[row] === table.region[here[0]!])
  const box = boxAround(Array.from(kept, (row) => positionOf(table, row)))
  if (!box) return null
  return widened(box, DEGREES_AROUND)
}

/** A box that holds a territory; without an outline, a commune, a disc of its area. */
function boxHolding({ box, at: [lon, lat], area }: Territory): Box {
  const radius = Math.sqrt((area ?? 0) / Math.PI) // metres
  return box ?? widened([lon, lat, lon, lat], Math.max(DEGREES_AROUND, radius / DEGREE_EAST))
}

/** A box around territories. */
const frameAround = (ids: readonly TerritoryId[], territories: TerritoryIndex) =>
  around(
    ids.flatMap((id) => {
      const known = territories.get(id)
      return known ? [boxHolding(known)] : []
    }),
  )

/** The compared territories, else the département of the place that is seen in its surroundings. */
function compareFrame(ids: readonly TerritoryId[], place: TerritoryId | null, territories: TerritoryIndex) {
  const nearby = territories.get(place ?? 'reg-')?.parents.filter((id) => levelOf(id) === 'dep') ?? []
  const box = frameAround(ids.length > 0 ? ids : nearby, territories)
  return box && toBox(box)
}

/** Where to look for the open sheet: what it serves when that is drawn, else its own place; null for none. */
function openFrame({ page, place }: Link, { table, pioneers, territories }: Known): Framed | null {
  if (page.at === 'catalyst') {
    const catalyst = catalystById(table, page.id)
    if (!catalyst) return null
    const served = servedBy(catalyst)
    const boxes = served.is === 'served' ? boxesOf(served.territories, territories) : []
    const [lon, lat] = catalyst.seat.at
    const box = boxes.length > 0 ? around([[lon, lat, lon, lat], ...boxes]) : null // its mark is always in sight
    return box ? toBox(box) : toView(catalyst.seat.at, NEAR)
  }
  if (page.at === 'pioneer') {
    const pioneer = pioneers.find((p) => p.id === page.id)
    const box = pioneer ? boxOf(pioneer.territories, territories) : null
    return box ? toBox(box) : pioneer?.at ? toView(pioneer.at, NEAR) : null
  }
  if (page.at === 'compare') return compareFrame(page.territories, place, territories)
  if (page.at !== 'territory') return null
  const territory = territories.get(page.id)
  return territory ? (territory.box ? toBox(territory.box) : toView(territory.at, NEAR)) : null
}

/** Régions and départements asked for. */
function askedFrame({ filters, place }: Link, { territories }: Known): Framed | null {
  const known = place ? territories.get(place) : undefined
  if (known) return known.box ? toBox(known.box) : toView(known.at, NEAR)
  const ids: TerritoryId[] = [
    ...filters.departements.map((code): TerritoryId => `dep-${code}`),
    ...filters.regions.filter((code) => code !== NATIONAL).map((code): TerritoryId => `reg-${code}`),
  ]
  const box = boxOf(ids, territories)
  return box && toBox(box)
}

/** Where the camera goes for a link: its own view, else the open sheet, the place asked for, the results, France. */
export function frameOf(link: Link, known: Known, { rows }: Filtered): Framed {
  if (link.view) return toView(link.view.center, link.view.zoom)
  const found = openFrame(link, known) ?? askedFrame(link, known)
  if (found) return found
  const box = isFiltered(link.filters) ? boxOfRows(known, rows) : null
  return toBox(box && !isScattered(box) ? box : FRANCE)
}
