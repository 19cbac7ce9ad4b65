import type { MultiPolygon, Polygon } from 'geojson'
import type { Outline } from '../../domain/geography'
import { type Box, boxAround, type LonLat } from '../../domain/position'

const polygonsOf = (geometry: Polygon | MultiPolygon) =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates

/** The box of an outline in WGS 84 degrees; null for an empty one. */
export const boxOf = ({ geometry }: Outline): Box | null =>
  boxAround(polygonsOf(geometry).flatMap((rings) => (rings[0] ?? []).map(([x = 0, y = 0]): LonLat => [x, y])))
