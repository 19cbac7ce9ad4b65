import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { Outline } from '../../domain/geography'
import { type Box, boxAround, type LonLat } from '../../domain/position'

const polygonsOf = (geometry: Polygon | MultiPolygon) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates

/** Whether a ring turns around a position: the ray to the east crosses it an odd number of times. */
function turnsAround(ring: readonly Position[], [lon, lat]: LonLat): boolean {
  let isInside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [x1 = 0, y1 = 0] = ring[i]!
    const [x2 = 0, y2 = 0] = ring[j]!
    if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) isInside = !isInside
  }
  return isInside
}

/**
 * Whether an outline contains a WGS 84 [lon, lat] position. Outlines are simplified: good enough to light
 * a sign, never to say where an organisation belongs, which its codes say.
 */
export const isInside = ({ geometry }: Outline, at: LonLat): boolean =>
  polygonsOf(geometry).some((rings) => rings.filter((ring) => turnsAround(ring, at)).length % 2 === 1)

/** The box of an outline in WGS 84 degrees; null for an empty one. */
export const boxOf = ({ geometry }: Outline): Box | null =>
  boxAround(polygonsOf(geometry).flatMap((rings) => (rings[0] ?? []).map(([x = 0, y = 0]): LonLat => [x, y])))
