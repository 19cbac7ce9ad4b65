import { circle } from '@turf/circle'
import type { Outline } from './geography'
import type { Territory } from './territory'

/** A disc of the area of a commune around its point: « emprise schématique ». Null when its area is unknown. */
export function discOf({ id, name, at, area }: Territory): Outline | null {
  if (area === null) return null
  const radius = Math.sqrt(area / Math.PI)
  const { geometry } = circle([...at], radius, { units: 'meters', steps: 48 })
  return { type: 'Feature', id, properties: { name }, geometry }
}
