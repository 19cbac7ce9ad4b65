import { Delaunay } from 'd3-delaunay'
import type { Feature, Polygon, Position } from 'geojson'
import { type Box, boxAround, type LonLat } from '../../src/domain/position'
import type { CommunePoint } from './geo-tables'

const METRES_PER_DEGREE = 111_195 // along a meridian, mean Earth radius of 6 371 008.8 m (IUGG)
const DISC_SIDES = 32
const MARGIN = 0.5 // degrees: the cells of a coast go beyond any outline
const radians = (degrees: number) => (degrees * Math.PI) / 180

/** A polygon of a commune, by its code. */
export type CommuneCell = Feature<Polygon, { code: string }>

/**
 * The Voronoi cell of each commune point, [longitude, latitude] in WGS 84, in a box around the points and `outline`.
 * Distances are taken on a plane stretched at the mean latitude: right for one département, not for a country.
 */
export function communeCells(points: readonly CommunePoint[], outline: Box): CommuneCell[] {
  if (points.length === 0) return []
  const mean = points.reduce((sum, p) => sum + p.at[1], 0) / points.length
  const stretch = Math.cos(radians(mean))
  const [west, south, east, north] = boxAround([
    ...points.map((p) => p.at),
    [outline[0], outline[1]],
    [outline[2], outline[3]],
  ])!
  const cells = Delaunay.from(points.map((p) => [p.at[0] * stretch, p.at[1]])).voronoi([
    (west - MARGIN) * stretch,
    south - MARGIN,
    (east + MARGIN) * stretch,
    north + MARGIN,
  ])
  return points.flatMap((p, i) => {
    const ring = cells.cellPolygon(i) as Position[] | null // null for the second of two equal points
    return ring
      ? [
          polygon(
            p.code,
            ring.map(([x = 0, y = 0]) => [x / stretch, y]),
          ),
        ]
      : []
  })
}

/** A disc of `area` square metres around [longitude, latitude] in WGS 84, as a polygon of 32 sides. */
export function communeDisc(code: string, at: LonLat, area: number): CommuneCell {
  const radius = Math.sqrt(area / Math.PI) / METRES_PER_DEGREE
  const ring = Array.from({ length: DISC_SIDES }, (_, i): Position => {
    const turn = (2 * Math.PI * i) / DISC_SIDES
    return [at[0] + (radius * Math.cos(turn)) / Math.cos(radians(at[1])), at[1] + radius * Math.sin(turn)]
  })
  return polygon(code, [...ring, ring[0]!])
}

const polygon = (code: string, ring: Position[]): CommuneCell => ({
  type: 'Feature',
  properties: { code },
  geometry: { type: 'Polygon', coordinates: [ring] },
})
