import type { MapGeoJSONFeature, Map as MapLibre, PointLike } from 'maplibre-gl'
import type { ItemRef } from '../../domain/catalyst'

const REACH = 8 // pixels around the pointer in which a sign still answers

/** The kind of item that each layer stands for. A press on a count flies there; on the others it opens. */
const PICKED: Readonly<Record<string, ItemRef['kind']>> = {
  'catalyst-mark': 'catalyst',
  'catalyst-selected': 'catalyst',
  'stack-mark': 'territory',
  'stack-selected': 'territory',
  'pioneer-flag': 'pioneer',
  'count-region': 'territory',
  'count-departement': 'territory',
}

/** What is under the pointer. */
export type Picked = { readonly item: ItemRef; readonly isCount: boolean }

function squaredDistance(map: MapLibre, { geometry }: MapGeoJSONFeature, x: number, y: number): number {
  if (geometry.type !== 'Point') return Number.POSITIVE_INFINITY
  const [lon = 0, lat = 0] = geometry.coordinates
  const at = map.project([lon, lat])
  return (at.x - x) ** 2 + (at.y - y) ** 2
}

/** The sign nearest to a point of the screen, in pixels, at most 8 from its edge; null where there is none. */
export function pick(map: MapLibre, { x, y }: { readonly x: number; readonly y: number }): Picked | null {
  const around: [PointLike, PointLike] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ]
  let [nearest, least]: [MapGeoJSONFeature | null, number] = [null, Number.POSITIVE_INFINITY]
  for (const feature of map.queryRenderedFeatures(around, { layers: Object.keys(PICKED) })) {
    const distance = squaredDistance(map, feature, x, y)
    if (distance < least) [nearest, least] = [feature, distance]
  }
  const kind = nearest && PICKED[nearest.layer.id]
  if (!nearest || !kind) return null
  return { item: { kind, id: String(nearest.properties.id) }, isCount: nearest.layer.id.startsWith('count-') }
}
