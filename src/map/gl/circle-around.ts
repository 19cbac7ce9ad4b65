import type { Polygon, Position } from 'geojson'
import type { LonLat, Metres } from '../../domain/position'

const EARTH: Metres = 6_371_008.8 // mean radius, IUGG
const CORNERS = 96
const degrees = 180 / Math.PI

/** A great circle distance around a WGS 84 [lon, lat] position, as a closed polygon of 96 corners. */
export function circleAround([lon, lat]: LonLat, radius: Metres): Polygon {
  const [phi, d] = [lat / degrees, radius / EARTH]
  const corners = Array.from({ length: CORNERS }, (_, i): Position => {
    const bearing = (-2 * Math.PI * i) / CORNERS // counter-clockwise, as RFC 7946 asks of an outer ring
    const y = Math.asin(Math.sin(phi) * Math.cos(d) + Math.cos(phi) * Math.sin(d) * Math.cos(bearing))
    const east = Math.sin(bearing) * Math.sin(d) * Math.cos(phi)
    const x = Math.atan2(east, Math.cos(d) - Math.sin(phi) * Math.sin(y))
    return [lon + x * degrees, y * degrees]
  })
  return { type: 'Polygon', coordinates: [[...corners, corners[0]!]] }
}
