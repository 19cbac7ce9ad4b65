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

type Pixel = { readonly x: number; readonly y: number }

/** What is under the pointer. */
export type Picked = { readonly item: ItemRef; readonly isCount: boolean }

function squaredDistance(map: MapLibre, { geometry }: MapGeoJSONFeature, x: number, y: number): number {
  if (geometry.type !== 'Point') return Number.POSITIVE_INFINITY
  const [lon = 0, lat = 0] = geometry.coordinates
  const at = map.project([lon, lat])
  return (at.x - x) ** 2 + (at.y - y) ** 2
}

/** The smallest territory of a story around a point of the screen. */
function pickArea(map: MapLibre, point: Pixel): Picked | null {
  const areas = map.queryRenderedFeatures([point.x, point.y], { layers: ['pioneer-press'] })
  const [smallest] = areas.sort((a, b) => Number(a.properties.size) - Number(b.properties.size))
  return smallest ? { item: { kind: 'pioneer', id: String(smallest.properties.id) }, isCount: false } : null
}

/** The sign nearest to a point of the screen, at most some pixels from its edge. */
function pickSign(map: MapLibre, { x, y }: Pixel, reach: number): Picked | null {
  const around: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
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

/** What a point of the screen, in pixels, is for: a sign under it, else the nearest within 8, else a story's area. */
export const pick = (map: MapLibre, point: Pixel): Picked | null =>
  pickSign(map, point, 0) ?? pickSign(map, point, REACH) ?? pickArea(map, point)
