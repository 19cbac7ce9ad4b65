import type { LonLat } from './position'
import type { PioneerMark } from './scene'

/** Left, top, right and bottom in pixels around a point. */
export type Reach = readonly [left: number, top: number, right: number, bottom: number]

/** Something pressable that stands at a WGS 84 [lon, lat] position. */
export type Standing = { readonly at: LonLat; readonly sign: Reach }

/** Pixels from the point of a story to the middle of its flag. */
export type FlagPlace = readonly [right: number, down: number]

const HALF: Reach = [-10, -12, 10, 12] // a flag around its middle, at scale 1
/** Where a flag stands whose pole is on its point, at scale 1. */
export const ON_FOOT: FlagPlace = [7, -10]
const GAP = 4 // pixels between two signs: their middles are 24 apart or more
const TILE = 512 // pixels of the world at zoom 0

/** Web Mercator pixels of a zoom. */
function pixelsOf([lon, lat]: LonLat, zoom: number): FlagPlace {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)
  const world = TILE * 2 ** zoom
  return [(lon / 360 + 0.5) * world, (0.5 - y) * world]
}

/** Where a flag may stand, the best first: on its point, above the mark of its town, then around, ever farther. */
const TRIED: readonly FlagPlace[] = [
  ON_FOOT,
  [7, -28],
  ...[25, 31, 40, 52, 66, 80].flatMap((away) =>
    [0, 4, 6, 2, 7, 5, 1, 3].map((eighth): FlagPlace => {
      const angle = (eighth * Math.PI) / 4 // 0 is right, 2 is down
      return [ON_FOOT[0] + away * Math.cos(angle), ON_FOOT[1] + away * Math.sin(angle)]
    }),
  ),
]

const moved = ([left, top, right, bottom]: Reach, [x, y]: FlagPlace): Reach => [
  left + x,
  top + y,
  right + x,
  bottom + y,
]
const meet = (a: Reach, b: Reach) =>
  a[0] < b[2] + GAP && b[0] < a[2] + GAP && a[1] < b[3] + GAP && b[1] < a[3] + GAP

/**
 * Where the flag of each story stands at a zoom, so that no two signs are closer than 24 pixels: on its town, else
 * beside it. At higher zooms only more room comes. A flag without any room stays on its town.
 * @param scale how much larger signs are than on a desk
 */
export function flagPlaces(
  pioneers: readonly PioneerMark[],
  standing: readonly Standing[],
  zoom: number,
  scale = 1,
): ReadonlyMap<string, FlagPlace> {
  const at = (position: LonLat): FlagPlace => {
    const [x, y] = pixelsOf(position, zoom)
    return [x / scale, y / scale] // as if signs had their usual size on a smaller map
  }
  const taken = standing.map((one) => moved(one.sign, at(one.at)))
  const places = new Map<string, FlagPlace>()
  for (const { id, at: town } of pioneers) {
    const [x, y] = at(town)
    const box = ([right, down]: FlagPlace) => moved(HALF, [x + right, y + down])
    const place = TRIED.find((tried) => !taken.some((other) => meet(box(tried), other))) ?? ON_FOOT
    taken.push(box(place))
    places.set(id, [place[0] * scale, place[1] * scale])
  }
  return places
}
