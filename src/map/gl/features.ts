import type { Feature, FeatureCollection, GeometryCollection, Point, Polygon } from 'geojson'
import type { Town } from '../../domain/geography'
import type { LonLat } from '../../domain/position'
import type { CatalystMark, CountMark, Scene, StackMark } from '../../domain/scene'
import { levelOf, type TerritoryId } from '../../domain/territory'
import { inkOf } from '../../look/actor-shape'
import { flagsOf } from '../../look/flags-of'
import { typographic } from '../../text/format'
import { wrapName } from '../../text/wrap-name'
import { circleAround } from './circle-around'
import { iconOf } from './icon-names'

/** What a layer may read of a feature. */
export type Props = Readonly<Record<string, string | number | boolean | readonly number[]>>
type Drawn = Exclude<Feature['geometry'], GeometryCollection>
type Features<G extends Drawn = Drawn> = FeatureCollection<G, Props>

/** A collection of features of one kind. */
export const collection = <G extends Drawn>(features: Feature<G, Props>[]): Features<G> => ({
  type: 'FeatureCollection',
  features,
})

const point = ([lon, lat]: LonLat, properties: Props): Feature<Point, Props> => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [lon, lat] },
  properties,
})

/** Organisations alone in their commune; `number` is '' but in a numbered answer. */
export const markFeatures = (catalysts: readonly CatalystMark[]) =>
  collection(
    catalysts.map(({ id, at, actor, thirdPlace, number }) =>
      point(at, {
        id,
        icon: iconOf(inkOf(actor), thirdPlace),
        number: number === null ? '' : String(number),
      }),
    ),
  )

/** One point for each commune with several; `label` is how many. */
export const stackFeatures = (stacks: readonly StackMark[]) =>
  collection(stacks.map(({ territory, at, ids }) => point(at, { id: territory, label: String(ids.length) })))

/** One point for each counted territory. */
export const countFeatures = (counts: readonly CountMark[]) =>
  collection(
    counts.map(({ territory, name, at, count }) =>
      point(at, { id: territory, name: wrapName(typographic(name)).join('\n'), label: String(count) }),
    ),
  )

/** Towns, the largest first: of two names that do not fit, the larger stays. */
export const townFeatures = (towns: readonly Town[]) =>
  collection(
    [...towns]
      .sort((a, b) => a.rank - b.rank)
      .map(({ name, at, rank }) => point(at, { name: typographic(name), rank })),
  )

/** Whole zoom levels from the farthest at which flags have places of their own. */
export const FLAG_ZOOMS = [3, 4, 5, 6, 7, 8, 9, 10, 11] as const

/** Stories at their town; `at3` and so on: where the flag stands from that zoom on, in pixels of the screen. */
export const pioneerFeatures = (scene: Scene) => {
  const places = FLAG_ZOOMS.map((zoom) => [`at${zoom}`, flagsOf(scene, zoom)] as const)
  return collection(
    scene.items.pioneers.map(({ id, name, at }) =>
      point(at, {
        id,
        name: typographic(name),
        ...Object.fromEntries(places.map(([key, flags]) => [key, flags.get(id) ?? [0, 0]])),
      }),
    ),
  )
}

const LEVEL_NAMES = { reg: 'region', dep: 'departement', epci: 'other', com: 'other' } as const

/** The letter of each compared territory at a point that `placeOf` knows. */
export const letterFeatures = (
  compared: Scene['compared'],
  placeOf: (id: TerritoryId) => LonLat | null,
): Features<Point> =>
  collection(
    compared.flatMap(({ territory, letter }) => {
      const at = placeOf(territory)
      return at ? [point(at, { letter, of: LEVEL_NAMES[levelOf(territory)] })] : []
    }),
  )

/** The place asked for. */
export const placeFeatures = ({ place }: Scene) =>
  collection(place ? [point(place.at, { name: place.name })] : [])

/** The circle around the place asked for, when a radius is set. */
export const radiusFeatures = ({ place }: Scene): Features<Polygon> =>
  collection(
    place?.radius
      ? [{ type: 'Feature', geometry: circleAround(place.at, place.radius), properties: {} }]
      : [],
  )

/** The point of the open organisation or story; `marked` says whether a mark of the map stands for it. */
export function selectedFeatures({ selection, layer }: Scene, marked: boolean) {
  const hasSign = selection?.kind === 'pioneer' && layer.id === 'pionniers' // its flag
  const isPoint = selection?.at && selection.kind !== 'territory' && !hasSign
  return collection(isPoint ? [point(selection.at, { marked })] : [])
}
