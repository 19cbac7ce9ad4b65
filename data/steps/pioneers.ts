import type { Pioneer } from '../../src/domain/pioneer'
import type { LonLat } from '../../src/domain/position'
import type { TerritoryId } from '../../src/domain/territory'
import type { PioneerRecord } from './records'
import { rounded } from './territory-points'

/** What a point is weighed from. */
type Weighed = { readonly at: LonLat; readonly population: number | null }

/** The stories with the point where each is named: that of its territory, or the mean of several by population. */
export function placedPioneers(
  pioneers: readonly PioneerRecord[],
  territories: ReadonlyMap<TerritoryId, Weighed>,
): Pioneer[] {
  return pioneers.map((pioneer) => {
    const found = pioneer.territories.flatMap((id) => territories.get(id) ?? [])
    const { id, name, commune, territories: own, ...story } = pioneer
    return { id, name, commune, territories: own, at: meanPoint(found), ...story }
  })
}

/** The mean of some points, weighed by population; null of none. No story spans the antimeridian. */
function meanPoint(points: readonly Weighed[]): LonLat | null {
  const [only] = points
  if (!only || points.length === 1) return only?.at ?? null
  const weight = (p: Weighed) => p.population || 1
  const total = points.reduce((sum, p) => sum + weight(p), 0)
  const mean = (axis: 0 | 1) => points.reduce((sum, p) => sum + p.at[axis] * weight(p), 0) / total
  return rounded([mean(0), mean(1)])
}
