import { ACTOR_TYPES } from '../domain/catalyst'
import { UNKNOWN_TYPE } from '../domain/link'
import type { LonLat } from '../domain/position'
import type { Scene } from '../domain/scene'
import type { ActorInk } from './palette'

/** What one line of the legend shows; the words are in `text`, under `id`. */
export type LegendEntry = {
  readonly id: string
  readonly explains: readonly string[] // layers of the map; they exist, a test says so
  readonly picture:
    | { readonly is: 'actor'; readonly actor: ActorInk; readonly thirdPlace: boolean }
    | { readonly is: 'count' | 'group' | 'stack' | 'selection' | 'served' | 'place' | 'number' | 'event' }
    | { readonly is: 'pioneer'; readonly attested: boolean }
}

const ACTORS: readonly ActorInk[] = [...ACTOR_TYPES, UNKNOWN_TYPE]

/** One line per actor type, in the order of the list. */
export const ACTOR_LEGEND: readonly LegendEntry[] = ACTORS.map((actor) => ({
  id: `actor-${actor}`,
  explains: ['mark'],
  picture: { is: 'actor', actor, thirdPlace: false },
}))

/** The other signs of the map, in the order in which they are read. */
export const SIGN_LEGEND: readonly LegendEntry[] = [
  {
    id: 'third-place',
    explains: ['mark'],
    picture: { is: 'actor', actor: UNKNOWN_TYPE, thirdPlace: true },
  },
  { id: 'stack', explains: ['mark'], picture: { is: 'stack' } },
  { id: 'group', explains: ['mark'], picture: { is: 'group' } },
  { id: 'count', explains: ['count-region', 'count-departement'], picture: { is: 'count' } },
  { id: 'selection', explains: ['spot-ring', 'mark-selected-ring'], picture: { is: 'selection' } },
  { id: 'served', explains: ['served-line'], picture: { is: 'served' } },
  { id: 'number', explains: ['answer-dot', 'answer-number', 'answer-line'], picture: { is: 'number' } },
  { id: 'place', explains: ['place-mark'], picture: { is: 'place' } },
]

/** The signs of the layer of pioneer territories. */
export const PIONEER_LEGEND: readonly LegendEntry[] = [
  { id: 'pioneer', explains: ['pioneer-line'], picture: { is: 'pioneer', attested: true } },
  { id: 'pioneer-near', explains: ['pioneer-near-line'], picture: { is: 'pioneer', attested: false } },
]

/** The sign of the steps of a year, beside those of the stories. */
export const EVENT_LEGEND: readonly LegendEntry[] = [
  { id: 'event', explains: ['event-line'], picture: { is: 'event' } },
]

const DEGREES = 360 / 512 // of longitude in a pixel at zoom 0, in MapLibre

/** Tells whether a point is in the frame of a scene; of a view, on a screen as wide as three times its height. */
function frameTest({ camera, lines = 1080 }: Scene): (at: LonLat) => boolean {
  if (camera.to === 'box') {
    const [west, south, east, north] = camera.box
    return ([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north
  }
  const [half, [x, y]] = [(DEGREES * lines) / 2 ** camera.zoom, camera.center]
  return ([lon, lat]) => Math.abs(lon - x) <= 1.5 * half && Math.abs(lat - y) <= half
}

function marksDrawn(scene: Scene): readonly string[] {
  if (scene.level !== 'commune') return ['count']
  const isSeen = frameTest(scene)
  const catalysts = scene.items.catalysts.filter(({ at }) => isSeen(at))
  return [
    ...catalysts.map(({ actor, thirdPlace }) =>
      thirdPlace ? 'third-place' : `actor-${actor ?? UNKNOWN_TYPE}`,
    ),
    ...(scene.items.stacks.some(({ at }) => isSeen(at)) ? ['stack', 'group'] : []),
  ]
}

function pioneersDrawn({ layer, items: { pioneers } }: Scene): readonly string[] {
  if (layer.id !== 'pionniers') return []
  return pioneers.map(({ attested }) => (attested ? 'pioneer' : 'pioneer-near'))
}

/** The lines of the legend that explain what a scene draws, in the order of the legend. */
export function legendOf(scene: Scene): readonly LegendEntry[] {
  const { selection, served, place, numbers, events = [] } = scene
  const drawn = new Set([
    ...marksDrawn(scene),
    ...pioneersDrawn(scene),
    ...(selection?.kind === 'catalyst' ? ['selection'] : []),
    ...(served.length > 0 ? ['served'] : []),
    ...(place ? ['place'] : []),
    ...(numbers.length > 0 ? ['number'] : []),
    ...(events.length > 0 ? ['event'] : []),
  ])
  const all = [...ACTOR_LEGEND, ...SIGN_LEGEND, ...PIONEER_LEGEND, ...EVENT_LEGEND]
  return all.filter(({ id }) => drawn.has(id))
}
