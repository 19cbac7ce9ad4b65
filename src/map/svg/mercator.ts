import { geoMercator } from 'd3-geo'
import type { Box, LonLat } from '../../domain/position'
import type { Padding } from '../../domain/scene'
import { NO_PADDING } from '../../domain/scene'
import { type Frame, freeExtent, type Pixel, type Size } from './frame'

const TILE = 512 // pixels of the whole world at zoom 0, in MapLibre

/** The width of one radian of longitude in pixels, at a MapLibre zoom. */
export const scaleAt = (zoom: number) => (TILE * 2 ** zoom) / (2 * Math.PI)

function frameWith(zoom: number, at: LonLat, pixel: Pixel, size: Size): Frame {
  // MapLibre draws the edges of a polygon straight in Mercator: no resampling along great circles.
  const mercator = geoMercator().scale(scaleAt(zoom)).precision(0)
  const [x, y] = mercator.translate([0, 0])([...at])!
  mercator.translate([pixel[0] - x, pixel[1] - y])
  const middle = mercator.invert!([size.width / 2, size.height / 2])!
  return {
    ...size,
    zoom,
    center: middle,
    project: (to) => mercator(to as [number, number])!,
    locate: (to) => mercator.invert!([...to])!,
  }
}

/** The middle of what padding leaves free, in pixels. */
const freeMiddle = (size: Size, padding: Padding): Pixel => {
  const [[left, top], [right, bottom]] = freeExtent(size, padding)
  return [(left + right) / 2, (top + bottom) / 2]
}

/**
 * The camera of MapLibre's `fitBounds(box, { padding })`: the whole box, as large as the free part allows.
 * @param box WGS 84 degrees
 * @param padding pixels kept free at the edges
 */
export function mercatorFrame(box: Box, size: Size, padding: Padding = NO_PADDING): Frame {
  const world = geoMercator().scale(scaleAt(0)).translate([0, 0]).precision(0)
  const [west, north] = world([box[0], box[3]])!
  const [east, south] = world([box[2], box[1]])!
  const [[left, top], [right, bottom]] = freeExtent(size, padding)
  const zoom = Math.log2(Math.min((right - left) / (east - west), (bottom - top) / (south - north)))
  const middle = world.invert!([(west + east) / 2, (north + south) / 2])!
  return frameWith(zoom, middle, freeMiddle(size, padding), size)
}

/** The camera of a resting view: its centre in WGS 84 [lon, lat] lies in the middle of the free part. */
export function mercatorView(center: LonLat, zoom: number, size: Size, padding: Padding = NO_PADDING): Frame {
  return frameWith(zoom, center, freeMiddle(size, padding), size)
}

/** Width over height of a box in Mercator. */
export function mercatorRatio(box: Box): number {
  const { project } = mercatorView([0, 0], 0, { width: 0, height: 0 })
  const [west, north] = project([box[0], box[3]])
  const [east, south] = project([box[2], box[1]])
  return (east - west) / (south - north)
}
