import type { Mark, Room, ShiftOf } from '../domain/groups'
import type { SceneLevel } from '../domain/scene'
import { labelOffset } from './label-offsets'

/** Pixels at scale 1 that the sign of each level takes, with the space of a finger's aim: 24 px at least. */
const ROOMS: Readonly<Record<SceneLevel, Room>> = {
  region: { width: 34, height: 25 },
  departement: { width: 34, height: 25 },
  commune: { width: 30, height: 26 },
}

/** The room that signs of a level keep from one another at a scale, in pixels. */
export function roomOf(level: SceneLevel, scale: number): Room {
  const { width, height } = ROOMS[level]
  return { width: width * scale, height: height * scale }
}

const LETTER = 11 // pixels of a label's letter where the map is widest

/** How far the label of a mark is moved by hand, in pixels, at a scale. */
export const shiftIn =
  (scale: number): ShiftOf =>
  (mark: Mark) => {
    const [right, down] = 'territory' in mark ? labelOffset(mark.territory) : [0, 0]
    return [right * LETTER * scale, down * LETTER * scale]
  }
