import type { Feature, MultiPoint } from 'geojson'
import type { FarPoints } from '../../domain/scene'
import { collection, type Props } from './features'
import type { SourceData } from './sources'
import { NOTHING } from './sources'

const [NEAREST, FARTHEST] = [10, 100] // kilometres that a threshold may be

/** Communes by the last whole kilometre that they are beyond (`beyond`), one feature each: a hundred to filter, not 25 000. */
export function farData(far: FarPoints | undefined): SourceData {
  if (!far) return { far: NOTHING }
  const kilometres = new Map<number, [number, number][]>()
  far.away.forEach((metres, i) => {
    const beyond = Math.min(FARTHEST, Math.ceil(metres / 1000) - 1)
    if (beyond < NEAREST) return
    const points = kilometres.get(beyond) ?? []
    points.push([far.lon[i]!, far.lat[i]!])
    kilometres.set(beyond, points)
  })
  return {
    far: collection(
      [...kilometres].map(
        ([beyond, coordinates]): Feature<MultiPoint, Props> => ({
          type: 'Feature',
          geometry: { type: 'MultiPoint', coordinates },
          properties: { beyond },
        }),
      ),
    ),
  }
}
