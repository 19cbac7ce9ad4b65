import { type FlagPlace, flagPlaces, type Reach, type Standing } from '../domain/flag-places'
import { DEPARTEMENTS_FROM, MARKS_FROM, type Scene } from '../domain/scene'
import { labelOffset } from './label-offsets'
import { SCALE } from './palette'

const LETTER = 13 // pixels of a label
const PILL: Reach = [-15, -10, 15, 10]
const MARK: Reach = [-12, -12, 12, 12]

/** What can be pressed at a whole zoom, beside flags: counts, or the marks of organisations. */
function standingAt({ counts, items }: Scene, zoom: number): Standing[] {
  if (zoom >= MARKS_FROM) {
    return [...items.stacks, ...items.catalysts].map(({ at }) => ({ at, sign: MARK }))
  }
  const shown = [
    ...(zoom < DEPARTEMENTS_FROM ? counts.region : []),
    ...(zoom + 1 > DEPARTEMENTS_FROM ? counts.departement : []),
  ]
  return shown.map(({ territory, at }) => {
    const [x, y] = labelOffset(territory).map((ems) => ems * LETTER) as [number, number] // two stay two
    return { at, sign: [PILL[0] + x, PILL[1] + y, PILL[2] + x, PILL[3] + y] }
  })
}

/** Pixels from the point of each story to the middle of its flag, at a zoom and up to the next whole one. */
export function flagsOf(scene: Scene, zoom: number): ReadonlyMap<string, FlagPlace> {
  if (scene.layer.id !== 'pionniers') return new Map()
  const whole = Math.floor(zoom)
  return flagPlaces(scene.items.pioneers, standingAt(scene, whole), whole, SCALE[scene.theme])
}
