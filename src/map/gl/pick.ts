import type { MapGeoJSONFeature, Map as MapLibre, PointLike } from 'maplibre-gl'

const REACH = 8 // pixels around the pointer in which a sign still answers

const PICKED = ['mark', 'mark-selected', 'pioneer-flag', 'count-region', 'count-departement']

function squaredDistance(map: MapLibre, { geometry }: MapGeoJSONFeature, x: number, y: number): number {
  if (geometry.type !== 'Point') return Number.POSITIVE_INFINITY
  const [lon = 0, lat = 0] = geometry.coordinates
  const at = map.project([lon, lat])
  return (at.x - x) ** 2 + (at.y - y) ** 2
}

type Pixel = { readonly x: number; readonly y: number }

/** What is under the pointer: a sign by its place in the list of all, or a story by its id. */
export type Picked = { readonly sign: number } | { readonly pioneer: string }

/** The smallest territory of a story around a point of the screen. */
function pickArea(map: MapLibre, point: Pixel): Picked | null {
  const areas = map.queryRenderedFeatures([point.x, point.y], { layers: ['pioneer-press'] })
  const [smallest] = areas.sort((a, b) => Number(a.properties.size) - Number(b.properties.size))
  return smallest ? { pioneer: String(smallest.properties.id) } : null
}

/** The sign nearest to a point of the screen, at most some pixels from its edge. */
function pickSign(map: MapLibre, { x, y }: Pixel, reach: number): Picked | null {
  const around: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ]
  let [nearest, least]: [MapGeoJSONFeature | null, number] = [null, Number.POSITIVE_INFINITY]
  for (const feature of map.queryRenderedFeatures(around, { layers: PICKED })) {
    const distance = squaredDistance(map, feature, x, y)
    if (distance < least) [nearest, least] = [feature, distance]
  }
  if (!nearest) return null
  const { n, id } = nearest.properties
  return nearest.layer.id === 'pioneer-flag' ? { pioneer: String(id) } : { sign: Number(n) }
}

/** What a point of the screen, in pixels, is for: a sign under it, else the nearest within 8, else a story's area. */
export const pick = (map: MapLibre, point: Pixel): Picked | null =>
  pickSign(map, point, 0) ?? pickSign(map, point, REACH) ?? pickArea(map, point)
