import { type GeoProjection, geoConicConformal } from 'd3-geo'
import type { MultiPoint } from 'geojson'
import type { Box, LonLat } from '../../domain/position'
import { type CameraOrder, FRANCE, NO_PADDING, type Padding } from '../../domain/scene'
import { type Frame, freeExtent, type Size } from './frame'
import { mercatorFrame, mercatorView, scaleAt } from './mercator'

const STEPS = 16 // points along each edge of a box: its sides are curved once projected

/** The projection of French maps: parallels and meridian of Lambert-93 (IGN), on the sphere. */
const lambert = () => geoConicConformal().parallels([44, 49]).rotate([-3, 0]).precision(0)

function edgesOf([west, south, east, north]: Box): MultiPoint {
  const coordinates = Array.from({ length: STEPS + 1 }, (_, i) => {
    const lon = west + ((east - west) * i) / STEPS
    const lat = south + ((north - south) * i) / STEPS
    return [[lon, south], [lon, north], [west, lat], [east, lat]] // biome-ignore format: one edge each
  }).flat()
  return { type: 'MultiPoint', coordinates }
}

/** Pixels of one degree of latitude around a point, over those of a Mercator of the same place at zoom 0. */
function zoomAround(projection: GeoProjection, [lon, lat]: LonLat): number {
  const half = 0.01 // degree
  const [x0, y0] = projection([lon, lat - half])!
  const [x1, y1] = projection([lon, lat + half])!
  const radian = Math.hypot(x1 - x0, y1 - y0) / (2 * half * (Math.PI / 180))
  return Math.log2((radian * Math.cos((lat * Math.PI) / 180)) / scaleAt(0))
}

function frameOf(projection: GeoProjection, size: Size): Frame {
  const center = projection.invert!([size.width / 2, size.height / 2])!
  const zoom = zoomAround(projection, center)
  return {
    ...size,
    zoom,
    center,
    project: (at) => projection(at as [number, number])!,
    locate: (at) => projection.invert!([...at])!,
  }
}

const isMainland = ([lon, lat]: LonLat) =>
  lon > FRANCE[0] && lon < FRANCE[2] && lat > FRANCE[1] && lat < FRANCE[3]

/** A whole box in the French conic projection, as large as the free part of the picture allows. */
export function conicFrame(box: Box, size: Size, padding: Padding = NO_PADDING): Frame {
  return frameOf(lambert().fitExtent(freeExtent(size, padding) as Extent, edgesOf(box)), size)
}
type Extent = [[number, number], [number, number]] // d3-geo asks for what it does not change

function conicView(center: LonLat, zoom: number, size: Size, padding: Padding): Frame {
  const projection = lambert().scale(1).translate([0, 0])
  projection.scale(2 ** (zoom - zoomAround(projection, center)))
  const [[left, top], [right, bottom]] = freeExtent(size, padding)
  const [x, y] = projection([...center])!
  projection.translate([(left + right) / 2 - x, (top + bottom) / 2 - y])
  return frameOf(projection, size)
}

/**
 * The frame of a camera order. Away from the mainland the French conic would lean and stretch, so an overseas
 * territory keeps Mercator, which is as true to shapes over a few degrees.
 */
export function frameFor(
  order: CameraOrder,
  projection: 'mercator' | 'conic',
  size: Size,
  padding: Padding = NO_PADDING,
): Frame {
  if (order.to === 'view') {
    const isConic = projection === 'conic' && isMainland(order.center)
    return (isConic ? conicView : mercatorView)(order.center, order.zoom, size, padding)
  }
  const [west, south, east, north] = order.box
  const isConic = projection === 'conic' && isMainland([(west + east) / 2, (south + north) / 2])
  return (isConic ? conicFrame : mercatorFrame)(order.box, size, padding)
}

/** The frame of one overseas territory in a small picture, with some pixels free all around. */
export const overseasFrame = (box: Box, size: Size, free = 3): Frame =>
  mercatorFrame(box, size, { top: free, right: free, bottom: free, left: free })
