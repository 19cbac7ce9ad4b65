import type { Mark, Room, ShiftOf } from '../domain/groups'
import type { Theme } from '../domain/link'
import type { SceneLevel } from '../domain/scene'
import { labelOffset } from './label-offsets'
import { SCALE } from './palette'

/** Pixels at scale 1 that the sign of each level takes, with the space of a finger's aim: 24 px at least. */
const ROOMS: Readonly<Record<SceneLevel, Room>> = {
  region: { width: 34, height: 25 },
  departement: { width: 34, height: 25 },
  commune: { width: 30, height: 26 },
}

/** The room that signs of a level keep from one another in a theme, in pixels. */
export function roomOf(level: SceneLevel, theme: Theme): Room {
  const { width, height } = ROOMS[level]
  return { width: width * SCALE[theme], height: height * SCALE[theme] }
}

const LETTER = 11 // pixels of a label's letter where the map is widest

/** How far the label of a mark is moved by hand, in pixels, in a theme. */
export const shiftIn =
  (theme: Theme): ShiftOf =>
  (mark: Mark) => {
    const [right, down] = 'territory' in mark ? labelOffset(mark.territory) : [0, 0]
    return [right * LETTER * SCALE[theme], down * LETTER * SCALE[theme]]
  }
