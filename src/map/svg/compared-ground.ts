import type { Context, France, Outlines } from '../../domain/geography'
import { type Box, boxAround } from '../../domain/position'
import { levelOf, type Territory, type TerritoryId } from '../../domain/territory'
import { frameFor } from './conic'
import type { Frame, Pixel, Size } from './frame'
import { mercatorRatio } from './mercator'
import { type FranceMesh, franceMesh } from './mesh'
import { outlineIndex } from './outlines'
import { areaData } from './shape'
import { spread } from './spread'

/** A territory of a comparison, with its letter. */
export type Lettered = { readonly letter: string; readonly territory: Territory }

/** One rectangle of the picture, in its pixels, with all that does not change from one sorte to another. */
export type Pane = Size & {
  readonly x: number
  readonly y: number
  readonly frame: Frame
  readonly neighbours: string // path data of the land around
  readonly band: string // of French land under the borders, and of the collectivités
  readonly land: FranceMesh
  readonly outlined: readonly { readonly id: TerritoryId; readonly data: string }[]
  readonly letters: readonly { readonly letter: string; readonly at: Pixel }[]
}

/** What all the small maps of a comparison share: the same frame, at the same scale. */
export type ComparedGround = Size & { readonly panes: readonly Pane[] }

type Drawn = {
  readonly france: France
  readonly context: Context | null
  readonly outlines: Outlines // EPCI and communes among the compared
}

const FREE = 24 // pixels around what is framed
const GAP = 4 // between two panes
export const LETTER_RADIUS = 9 // pixels
const [LOWEST, TALLEST] = [0.62, 1] // height over width
const LEAST = 0.12 // degrees around a point whose outline is not known

/** The box of a territory; a small one around its point when its outline is not known. WGS 84. */
const boxOf = ({ at: [lon, lat], box }: Territory): Box =>
  box ?? [lon - LEAST, lat - LEAST, lon + LEAST, lat + LEAST]

/** The smallest box around some territories. */
const around = (some: readonly Lettered[]): Box =>
  boxAround(
    some.flatMap(({ territory }) => {
      const [west, south, east, north] = boxOf(territory)
      return [[west, south] as const, [east, north] as const]
    }),
  )!

/** Which sea a territory lies in: the mainland is one, each overseas région another. */
const seaOf = ({ id, zone, parents }: Territory) =>
  zone === 'metro' ? 'metro' : ([id, ...parents].find((wide) => levelOf(wide) === 'reg') ?? id)

/** Territories that share a frame: an ocean is not drawn. The mainland comes first, then the order of the reader. */
function seas(compared: readonly Lettered[]): Lettered[][] {
  const groups = new Map<string, Lettered[]>()
  for (const one of compared) {
    const sea = seaOf(one.territory)
    groups.set(sea, [...(groups.get(sea) ?? []), one])
  }
  return [...groups].sort(([a], [b]) => Number(b === 'metro') - Number(a === 'metro')).map(([, some]) => some)
}

/** The rectangles of the panes: the first as wide as the picture, the others in a row under it. */
function rectangles(groups: readonly Lettered[][], width: number) {
  const [first, ...others] = groups
  const height = Math.round(width * Math.min(TALLEST, Math.max(LOWEST, 1 / mercatorRatio(around(first!)))))
  const each = (width - GAP * (others.length - 1)) / Math.max(1, others.length)
  const low = Math.min(each, width * 0.45)
  return {
    height: height + (others.length > 0 ? GAP + low : 0),
    panes: [
      { x: 0, y: 0, width, height },
      ...others.map((_, i) => ({ x: i * (each + GAP), y: height + GAP, width: each, height: low })),
    ],
  }
}

const geometries = <T>({ features }: { readonly features: readonly { readonly geometry: T }[] }) =>
  features.map(({ geometry }) => geometry)

function paneOf(some: readonly Lettered[], rectangle: Size & { x: number; y: number }, drawn: Drawn): Pane {
  const { france, context, outlines } = drawn
  const free = { top: FREE, right: FREE, bottom: FREE, left: FREE }
  const frame = frameFor({ to: 'box', box: around(some) }, 'conic', rectangle, free)
  const byId = outlineIndex(france, context, outlines)
  const middles = some.map(({ territory }) => {
    const [x, y] = frame.project(territory.at)
    return { x, y, r: LETTER_RADIUS + 1 }
  })
  const room = { left: 0, top: 0, right: rectangle.width, bottom: rectangle.height }
  const letters = spread(middles, room)
  const band = context ? [...geometries(context.band), ...geometries(context.collectivites)] : []
  return {
    ...rectangle,
    frame,
    neighbours: context ? areaData(geometries(context.land), frame) : '',
    band: areaData(band, frame),
    land: franceMesh(france, frame),
    outlined: some.flatMap(({ territory: { id } }) => {
      const outline = byId.get(id)
      return outline ? [{ id, data: areaData([outline.geometry], frame) }] : []
    }),
    letters: some.map(({ letter }, i) => ({ letter, at: [letters[i]!.x, letters[i]!.y] as const })),
  }
}

/** The ground under the small maps of some territories, computed once for all sortes; null for none. */
export function comparedGround(
  compared: readonly Lettered[],
  width: number,
  drawn: Drawn,
): ComparedGround | null {
  const groups = seas(compared)
  if (groups.length === 0) return null
  const { height, panes } = rectangles(groups, width)
  return { width, height, panes: groups.map((some, i) => paneOf(some, panes[i]!, drawn)) }
}
