import type { Feature, FeatureCollection, Point } from 'geojson'
import type { Box, LonLat } from '../../src/domain/position'
import type { TerritoryId } from '../../src/domain/territory'
import { checkCount, type GeoCounts } from './geo-counts'
import { runMapshaper } from './geo-mapshaper'
import { OUTLINE_LEVELS } from './geo-outlines'

/** Where the name of a territory is written, inside its largest polygon, and its box; WGS 84, 4 decimals (10 m). */
type GeoPlace = { readonly at: LonLat; readonly box: Box }
/** Places by territory: `reg-44`, `dep-2A`, `epci-246700488`, `reg-975`. */
export type GeoPlaces = Record<TerritoryId, GeoPlace>

type Inner = FeatureCollection<Point, { code: string; box: number[] }>
const LEVELS = { regions: 'reg', departements: 'dep', epci: 'epci', collectivites: 'reg' } as const
const rounded = (degrees: number) => Math.round(degrees * 1e4) / 1e4

/** Places of the layers of a TopoJSON (property `code`), by layer. A feature without geometry gives none. */
async function placesOf(
  text: string,
  layers: readonly (keyof typeof LEVELS)[],
): Promise<[TerritoryId, GeoPlace][]> {
  const files = await runMapshaper(
    'points des noms',
    [
      '-i territories.json',
      ...layers.flatMap((layer) => [
        `-each 'box=this.bounds' target=${layer} -points inner target=${layer}`,
        `-o ${layer}.json format=geojson target=${layer}`,
      ]),
    ],
    { 'territories.json': text },
  )
  return layers.flatMap((layer) => {
    const { features } = JSON.parse(files[`${layer}.json`] ?? '{"features":[]}') as Inner
    return features.flatMap((f) => (f.geometry ? [place(LEVELS[layer], f)] : []))
  })
}

function place(level: string, { geometry, properties }: Feature<Point, { code: string; box: number[] }>) {
  const [lon = 0, lat = 0] = geometry.coordinates
  const [west = 0, south = 0, east = 0, north = 0] = properties.box.map(rounded)
  const id = `${level}-${properties.code}` as TerritoryId // codes come from the COG
  return [id, { at: [rounded(lon), rounded(lat)], box: [west, south, east, north] }] as [
    TerritoryId,
    GeoPlace,
  ]
}

/**
 * Places of every région, département and EPCI of unsimplified outlines, and of the collectivités of the context,
 * sorted by id. Throws when one is missing.
 */
export async function geoPlaces(
  territories: string,
  context: string,
  expected: GeoCounts,
): Promise<GeoPlaces> {
  const own = await placesOf(territories, OUTLINE_LEVELS)
  for (const level of OUTLINE_LEVELS) {
    const found = own.flatMap(([id]) => (id.startsWith(`${LEVELS[level]}-`) ? [id] : []))
    checkCount('places.json', level, found, expected[level])
  }
  const overseas = await placesOf(context, ['collectivites'])
  return Object.fromEntries([...own, ...overseas].sort(([a], [b]) => (a < b ? -1 : 1)))
}
