import type { Feature, FeatureCollection, GeometryCollection, LineString, Point, Polygon } from 'geojson'
import { circleAround } from '../../domain/disc'
import { type FlagPlace, ON_FOOT } from '../../domain/flag-places'
import type { Town } from '../../domain/geography'
import { holds, itemOf } from '../../domain/groups'
import type { LonLat } from '../../domain/position'
import { CLOSEST, MARKS_FROM, type Scene } from '../../domain/scene'
import { levelOf, type TerritoryId } from '../../domain/territory'
import { inkOf } from '../../look/actor-shape'
import { flagsOf, leadOf } from '../../look/flags-of'
import { scaleOf } from '../../look/palette'
import { typographic } from '../../text/format'
import { formatRanges } from '../../text/format-ranges'
import { groupName } from '../../text/group-name'
import { wrapName } from '../../text/wrap-name'
import { COUNT, GROUP, iconOf, LEAD, NUMBER, STACK } from './icon-names'
import type { Sign } from './signs'

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

/** The picture of a sign: the shape of one organisation, the card of one commune, the pill of a count. */
function iconFor({ level, marks: [first], count }: Sign, isSeveral: boolean): string {
  if (level !== 'commune') return `${COUNT}${count}`
  if (isSeveral) return `${GROUP}${count}`
  return 'actor' in first ? iconOf(inkOf(first.actor), first.thirdPlace) : `${STACK}${count}`
}

/** The properties of a sign; `n` is its place in the list of all. */
function signProps(sign: Sign, n: number): Props {
  const { level, from, to, marks } = sign
  const [first] = marks
  const name = level === 'commune' ? '' : wrapName(typographic(groupName(sign, level))).join('\n')
  const icon = iconFor(sign, marks.length > 1)
  return { n, id: itemOf(first).id, level, from, to, icon, label: String(sign.count), name }
}

/** One point for each sign and the whole zooms at which it shows. */
export const signFeatures = (signs: readonly Sign[]) =>
  collection(signs.map((sign, n) => point(sign.marks[0].at, signProps(sign, n))))

/** Why a sign is drawn again above the others; a spot is where nothing else stands for what is open. */
export type Raised = 'lit' | 'selected' | 'spot'

/** The signs that hold what is pointed at (`lit`) or open (`selected`). */
export const raisedFeatures = (signs: readonly Sign[], ids: ReadonlySet<string>, why: Raised) =>
  signs.flatMap((sign, n) =>
    holds(sign, ids) ? [point(sign.marks[0].at, { ...signProps(sign, n), why })] : [],
  )

/** A ring around a point, up to a zoom. */
const ring = (at: LonLat, id: string, to: number) =>
  point(at, { n: -1, id, level: 'commune', icon: '', label: '', name: '', why: 'spot', from: 0, to })

/** A ring around each commune of a step of the year, which has no size from afar. */
const eventRings = ({ events = [] }: Scene) =>
  events.flatMap(({ territory, at }) =>
    levelOf(territory) === 'com' ? [ring(at, territory, MARKS_FROM - 1)] : [],
  )

/** A ring where the open item is: below the zoom of marks, and closer too when no mark of the scene holds it. */
export function spotFeatures(scene: Scene, isMarked: boolean) {
  const { selection, layer } = scene
  const rings = eventRings(scene)
  if (!selection?.at || selection.kind === 'territory') return rings
  if (selection.kind === 'pioneer' && layer.id === 'pionniers') return rings // its flag
  return [...rings, ring(selection.at, selection.id, isMarked ? MARKS_FROM - 1 : CLOSEST)]
}

/** Towns, the largest first: of two names that do not fit, the larger stays. */
export const townFeatures = (towns: readonly Town[]) =>
  collection(
    [...towns]
      .sort((a, b) => a.rank - b.rank)
      .map(({ name, at, rank }) => point(at, { name: typographic(name), rank })),
  )

/** Whole zoom levels from the farthest at which flags have places of their own. */
export const FLAG_ZOOMS = [3, 4, 5, 6, 7, 8, 9, 10, 11] as const

/** What joins a story to a flag that stands beside it: a picture of a line and where its middle is. */
function leadProps(zoom: number, place: FlagPlace, scale: number): Props {
  const lead = leadOf(place, scale)
  const [x, y] = lead ?? [0, 0]
  const half = scale / 2
  return { [`lead${zoom}`]: lead ? `${LEAD}${x}:${y}` : '', [`leadAt${zoom}`]: [x * half, y * half] }
}

/**
 * Stories at their town; `at3` and so on: where the flag stands from that zoom on, in pixels of the screen; `lead3`
 * and `leadAt3`: the line that joins them.
 */
export const pioneerFeatures = (scene: Scene) => {
  const scale = scaleOf(scene)
  const places = FLAG_ZOOMS.map((zoom) => [zoom, flagsOf(scene, zoom)] as const)
  return collection(
    scene.items.pioneers.map(({ id, name, at }) =>
      point(at, {
        id,
        name: typographic(name),
        ...Object.assign(
          {},
          ...places.map(([zoom, flags]) => {
            const place = flags.get(id) ?? ON_FOOT
            return { [`at${zoom}`]: place, ...leadProps(zoom, place, scale) }
          }),
        ),
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

/** The place asked for under its pin, `isOver` when a sign stands on the same point; the commune of what is open. */
export function placeFeatures({ place, named, items }: Scene) {
  const name = named && point(named.at, { name: typographic(named.name), isOver: false, isPin: false })
  if (!place) return collection<Point>(name ? [name] : [])
  const isOver = [...items.stacks, ...items.catalysts].some(
    ({ at }) => at[0] === place.at[0] && at[1] === place.at[1],
  )
  const pin = point(place.at, { name: typographic(place.name), isOver, isPin: true })
  return collection(name ? [pin, name] : [pin])
}

/** The numbers of a list where its rows stand; `n` is the lowest of each point. */
export const numberFeatures = ({ numbers: marks }: Scene) =>
  collection(
    marks.map(({ at, numbers }) => point(at, { n: numbers[0]!, icon: `${NUMBER}${formatRanges(numbers)}` })),
  )

/** Straight lines from the place asked for to the first of its answer. */
export const lineFeatures = ({ place }: Scene): Features<LineString> =>
  collection(
    (place?.lines ?? []).map((to) => ({
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: [[...place!.at], [...to]] },
      properties: {},
    })),
  )

/** The circle around the place asked for, when a radius is set. */
export const radiusFeatures = ({ place }: Scene): Features<Polygon> =>
  collection(
    place?.radius
      ? [{ type: 'Feature', geometry: circleAround(place.at, place.radius), properties: {} }]
      : [],
  )
