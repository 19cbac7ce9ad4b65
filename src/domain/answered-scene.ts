import { answerFor, answerMarks } from './answer'
import type { Filtered } from './filter'
import { type Link, placeOf } from './link'
import { awayFrom } from './nearest'
import { numberMarks } from './number-marks'
import { type Box, boxAround, type LonLat, type Metres } from './position'
import { levelAt, type Scene } from './scene'
import { toBox } from './scene-camera'
import type { Atlas } from './scene-from'
import { levelOf, type Territory } from './territory'

const LINES = 3
const AROUND: Metres = 60_000 // farther answers are left out of the frame, but for those that a line leads to
const DEGREES_AROUND = 0.03 // least margin of a frame
const SHARE_AROUND = 0.1 // of its sides: a pin is higher than its point, a number wider

const isElsewhere = (place: Territory) => (at: LonLat) => at[0] !== place.at[0] || at[1] !== place.at[1]

/** Where the lines end: the first three points of the answer that are not the place itself. */
function linesOf(place: Territory, at: readonly LonLat[]): LonLat[] {
  const points = new Map(at.filter(isElsewhere(place)).map((point) => [`${point}`, point]))
  return [...points.values()].slice(0, LINES)
}

/** A box around the place and the answers that are near it. */
function frameOf(place: Territory, at: readonly LonLat[], lines: readonly LonLat[]): Box | null {
  const near = at.filter((point) => awayFrom(place.at, point) <= AROUND)
  const corners: LonLat[] = place.box
    ? [
        [place.box[0], place.box[1]],
        [place.box[2], place.box[3]],
      ]
    : []
  const box = boxAround([place.at, ...near, ...lines, ...corners])
  if (!box) return null
  const [west, south, east, north] = box
  const [wide, high] = [east - west, north - south].map((side) =>
    Math.max(DEGREES_AROUND, side * SHARE_AROUND),
  ) as [number, number] // two stay two
  return [west - wide, south - high, east + wide, north + high]
}

/**
 * The scene of a place with its answer: the numbers of the list, lines to the first three, and a frame around them.
 * A département or région keeps its own frame, and no line leads from its middle. Another page than the list, or an
 * unknown place, leaves the scene as it is.
 */
export function answeredScene(scene: Scene, link: Link, atlas: Atlas, { rows }: Filtered): Scene {
  const place = placeOf(link, atlas.territories)
  if (!scene.place || !place || link.page.at !== 'map') return scene
  const shown = answerMarks(answerFor(place, atlas.table, rows, atlas.territories))
  const numbers = numberMarks(shown)
  if (levelOf(place.id) === 'dep' || levelOf(place.id) === 'reg') return { ...scene, numbers }
  const at = shown.map((one) => one.at)
  const lines = linesOf(place, at)
  const box = link.view || link.radius ? null : frameOf(place, at, lines)
  const framed = box && toBox(box)
  return {
    ...scene,
    ...(framed && { camera: framed.order, level: levelAt(framed.zoom) }),
    numbers,
    place: { ...scene.place, lines },
  }
}
