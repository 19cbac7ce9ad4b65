import type { Pioneer } from '../../src/domain/pioneer'
import type { LonLat } from '../../src/domain/position'
import type { TerritoryId } from '../../src/domain/territory'
import type { Commune } from './cog'
import type { PioneerRecord } from './records'
import { rounded } from './territory-points'

/** What a point is weighed from. */
type Weighed = { readonly at: LonLat; readonly population: number | null }

/** The stories with the point of their flag: their town, else the mean of their territories by population. */
export function placedPioneers(
  pioneers: readonly PioneerRecord[],
  territories: ReadonlyMap<TerritoryId, Weighed>,
  seat: (commune: Commune) => LonLat,
): Pioneer[] {
  return pioneers.map((pioneer) => {
    const found = pioneer.territories.flatMap((id) => territories.get(id) ?? [])
    const { id, name, commune, town, region, territories: own, ...story } = pioneer
    const at = own.length > 0 && town ? seat(town) : meanPoint(found)
    return { id, name, commune, region, territories: own, at, ...story }
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
