import type { Position } from 'geojson'
import type { CommuneColumns } from './communes'
import type { Outline, Outlines } from './geography'
import { awayFrom } from './nearest'
import type { LonLat, Metres } from './position'
import type { TerritoryId } from './territory'

/** Whether a ring of an outline goes around a point, both in WGS 84 [lon, lat]; it does not cross the antimeridian. */
function goesAround(ring: readonly Position[], [lon, lat]: LonLat): boolean {
  let isIn = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[x = 0, y = 0], [toX = 0, toY = 0]] = [ring[i]!, ring[j]!]
    if (y > lat !== toY > lat && lon < ((toX - x) * (lat - y)) / (toY - y) + x) isIn = !isIn
  }
  return isIn
}

function isWithin({ geometry }: Outline, at: LonLat): boolean {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.some(([outer = [], ...holes]) => {
    return goesAround(outer, at) && !holes.some((hole) => goesAround(hole, at))
  })
}

/** The territory whose outline holds a WGS 84 point, or null when none does. */
export const territoryAt = ({ features }: Outlines, at: LonLat): TerritoryId | null =>
  features.find((outline) => isWithin(outline, at))?.id ?? null

/** A commune, and how far its chef-lieu is from a point. */
export type CommuneNear = { readonly id: TerritoryId; readonly name: string; readonly away: Metres }

const BAND = 0.3 // degree of latitude, 33 km: wider than any commune of the mainland is far from the next

/** The commune whose chef-lieu is nearest to a WGS 84 point, or null when no commune has a point; ties by code. */
export function nearestCommune(
  { code, name, lon, lat }: CommuneColumns,
  at: LonLat,
  band = BAND,
): CommuneNear | null {
  let nearest: CommuneNear | null = null
  for (let i = 0; i < code.length; i++) {
    const [x, y] = [lon[i] ?? null, lat[i] ?? null]
    if (x === null || y === null || Math.abs(y / 1e4 - at[1]) > band) continue
    const away = awayFrom(at, [x / 1e4, y / 1e4])
    if (!nearest || away < nearest.away) nearest = { id: `com-${code[i]!}`, name: name[i]!, away }
  }
  if (!nearest && band < 180) return nearestCommune({ code, name, lon, lat } as CommuneColumns, at, 180)
  return nearest
}
