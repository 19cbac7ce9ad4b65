import type { Territory } from '../../src/domain/territory'
import type { Commune, CommunePoints } from './cog'

const DROWNED = 0.05 // share of water that two significant digits would show

/**
 * The area of some communes in square metres, not official; null when that of one is unknown. `estuary` is there when
 * more than a twentieth of it is the water of an estuary.
 */
export function areaOf(
  communes: readonly Commune[],
  points: CommunePoints,
): Pick<Territory, 'area' | 'estuary'> {
  let [area, water] = [0, 0] // square kilometres
  for (const { code } of communes) {
    const point = points.get(code)
    if (point?.area == null) return { area: null }
    area += point.area
    water += point.area * point.water
  }
  if (area === 0) return { area: null }
  return { area: Math.round(area * 1e6), ...(water > DROWNED * area && { estuary: true }) }
}
