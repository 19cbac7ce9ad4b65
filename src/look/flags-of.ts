import { type FlagPlace, flagPlaces, ON_FOOT, type Reach, type Standing } from '../domain/flag-places'
import { groupsAt, marksAt } from '../domain/groups'
import { FARTHEST, levelAt, type Scene, type SceneLevel } from '../domain/scene'
import { scaleOf } from './palette'
import { roomOf, shiftIn } from './sign-room'

const COUNT: Reach = [-15, -10, 15, 10]
const MARK: Reach = [-12, -12, 12, 12]
const SIGNS: Readonly<Record<SceneLevel, Reach>> = { region: COUNT, departement: COUNT, commune: MARK }

/** What can be pressed from a whole zoom to the next, beside flags: the counts or marks of its one or two levels. */
function standingAt(scene: Scene, zoom: number): Standing[] {
  const scale = scaleOf(scene)
  const levels = new Set([levelAt(zoom), levelAt(zoom + 0.99)])
  return [...levels].flatMap((level) => {
    const groups = groupsAt(marksAt(scene, level), zoom, roomOf(level, scale), shiftIn(scale))
    return groups.map(({ marks: [first] }) => {
      const [x, y] = shiftIn(scale)(first).map((pixels) => pixels / scale) as [number, number] // two stay two
      const [left, top, right, bottom] = SIGNS[level]
      return { at: first.at, sign: [left + x, top + y, right + x, bottom + y] as const }
    })
  })
}

/** Pixels at scale 1 from the point of a story to the foot of its flag; null when it stands there. */
export function leadOf([right, down]: FlagPlace, scale: number): FlagPlace | null {
  const [x, y] = [right / scale - ON_FOOT[0], down / scale - ON_FOOT[1]].map(Math.round) as [number, number] // two stay two
  return x === 0 && y === 0 ? null : [x, y]
}

/** Pixels from the point of each story to the middle of its flag, at a zoom and up to the next whole one. */
export function flagsOf(scene: Scene, zoom: number): ReadonlyMap<string, FlagPlace> {
  if (scene.layer.id !== 'pionniers') return new Map()
  const whole = Math.max(Math.floor(zoom), FARTHEST) // nobody sees the map from farther
  return flagPlaces(scene.items.pioneers, standingAt(scene, whole), whole, scaleOf(scene))
}
