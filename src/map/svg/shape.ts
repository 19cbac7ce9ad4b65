import type { LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import type { LonLat } from '../../domain/position'
import { clipLine, clipRing } from './clip'
import type { Frame, Pixel } from './frame'
import { linesData, ringsData } from './path-data'
import { doubleArea, simplifyLine, simplifyRing } from './simplify'

/** How finely shapes are written, in pixels and square pixels of the picture. */
export type Finish = { readonly tolerance: number; readonly island: number; readonly margin: number }
export const SCREEN: Finish = { tolerance: 0.3, island: 0.5, margin: 40 }

/** Positions in the picture. GeoJSON types a position as a list of numbers; ours are always pairs. */
export const projected = (line: readonly Position[], frame: Frame): Pixel[] =>
  line.map((at) => frame.project(at as unknown as LonLat))

const polygonsOf = (area: Polygon | MultiPolygon) =>
  area.type === 'Polygon' ? [area.coordinates] : area.coordinates

/**
 * The rings of an area in the picture, islands and holes below `island` square pixels left out.
 * The largest ring always stays, so that no whole territory disappears. Each ends where it starts.
 */
export function ringsOf(area: Polygon | MultiPolygon, frame: Frame, island: number): Pixel[][] {
  const rings = polygonsOf(area).flatMap((polygon) => polygon.map((ring) => projected(ring, frame)))
  const areas = rings.map(doubleArea)
  const largest = Math.max(...areas)
  return rings.filter((_, i) => areas[i]! >= island * 2 || areas[i] === largest)
}

/** The middle of the largest ring of an area, in pixels; it may lie outside of a crescent. */
export function middleOf(area: Polygon | MultiPolygon, frame: Frame): Pixel {
  const rings = ringsOf(area, frame, Number.POSITIVE_INFINITY)
  const { x, y, sum } = rings[0]!.reduce(
    (all, [bx, by], i, ring) => {
      const [ax, ay] = ring[i > 0 ? i - 1 : ring.length - 1]!
      const cross = ax * by - bx * ay
      return { x: all.x + (ax + bx) * cross, y: all.y + (ay + by) * cross, sum: all.sum + cross * 3 }
    },
    { x: 0, y: 0, sum: 0 },
  )
  return [x / sum, y / sum]
}

/** The `d` attribute of some areas drawn one by one: neighbours, a selected territory, a silhouette. */
export function areaData(
  areas: readonly (Polygon | MultiPolygon)[],
  frame: Frame,
  { tolerance, island, margin }: Finish = SCREEN,
): string {
  const rings = areas.flatMap((area) => ringsOf(area, frame, island))
  return ringsData(
    rings.flatMap((ring) => {
      const shown = clipRing(ring, frame, margin)
      const simple = simplifyRing(shown, tolerance)
      return simple.length > 2 ? [simple] : []
    }),
  )
}

/** The `d` attribute of some lines: borders, rivers. */
export function lineData(
  lines: readonly (LineString | MultiLineString)[],
  frame: Frame,
  { tolerance, margin }: Finish = SCREEN,
): string {
  const all = lines.flatMap((l) => (l.type === 'LineString' ? [l.coordinates] : l.coordinates))
  return linesData(
    all.flatMap((line) =>
      clipLine(projected(line, frame), frame, margin).map((part) => simplifyLine(part, tolerance)),
    ),
  )
}
