import type { View } from './link'
import type { Box, LonLat } from './position'
import type { CameraOrder, Padding } from './scene'

const TILE = 512 // pixels of the world at zoom 0, in MapLibre
const EDGE = 28 // pixels between a mark and what covers the map

type Size = { readonly width: number; readonly height: number }

/** A position in Web Mercator, the world being 1 wide and 1 high, south down. */
function mercator([lon, lat]: LonLat): readonly [number, number] {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))
  return [lon / 360 + 0.5, 0.5 - y / (2 * Math.PI)]
}

/** Half of what the page leaves free of the map, in pixels. */
const halfFree = ({ width, height }: Size, { top, right, bottom, left }: Padding) =>
  [Math.max(1, width - left - right) / 2, Math.max(1, height - top - bottom) / 2] as const

/**
 * An order that shows a position: a view that would leave it under the sheet or off the map is centred on it,
 * at the same zoom. Boxes are made around what they show.
 * @param size of the whole map, covered edges included, in pixels
 */
export function keptInSight(
  order: CameraOrder,
  at: LonLat | null,
  size: Size,
  padding: Padding,
): CameraOrder {
  if (order.to === 'box' || !at) return order
  const [[x, y], [toX, toY]] = [mercator(order.center), mercator(at)]
  const world = TILE * 2 ** order.zoom
  const [halfX, halfY] = halfFree(size, padding)
  const isSeen =
    Math.abs(toX - x) * world <= Math.max(0, halfX - EDGE) &&
    Math.abs(toY - y) * world <= Math.max(0, halfY - EDGE)
  return isSeen ? order : { ...order, center: at }
}

/** The view that shows a WGS 84 box as large as the free part of a map allows. */
export function viewOfBox([west, south, east, north]: Box, size: Size, padding: Padding): View {
  const [[left, top], [right, bottom]] = [mercator([west, north]), mercator([east, south])]
  const [halfX, halfY] = halfFree(size, padding)
  const world = Math.min((2 * halfX) / (right - left), (2 * halfY) / (bottom - top))
  const middle = 0.5 - (top + bottom) / 2
  const lat = (360 / Math.PI) * Math.atan(Math.exp(2 * Math.PI * middle)) - 90
  return { center: [(west + east) / 2, lat], zoom: Math.log2(world / TILE) }
}
