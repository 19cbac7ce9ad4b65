import { circle } from '@turf/circle'
import type { Outline } from './geography'
import type { LonLat, Metres } from './position'
import type { Territory } from './territory'

/** A great circle distance in metres around a WGS 84 [lon, lat] position, as a polygon of some corners. */
export const circleAround = (at: LonLat, radius: Metres, corners = 96) =>
  circle([...at], radius, { units: 'meters', steps: corners }).geometry

/** A disc of the area of a commune around its point: « emprise schématique ». Null when its area is unknown. */
export function discOf({ id, name, at, area }: Territory): Outline | null {
  if (area === null) return null
  const geometry = circleAround(at, Math.sqrt(area / Math.PI), 48)
  return { type: 'Feature', id, properties: { name }, geometry }
}
