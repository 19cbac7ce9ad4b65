import { type Group, groupsOver, marksAt, type ZoomedGroup } from '../../domain/groups'
import {
  CLOSEST,
  DEPARTEMENTS_FROM,
  FARTHEST,
  MARKS_FROM,
  type Scene,
  type SceneLevel,
} from '../../domain/scene'
import { scaleOf } from '../../look/palette'
import { roomOf, shiftIn } from '../../look/sign-room'

/** A sign of the live map: the groups of each level at each whole zoom, at which MapLibre reads filters. */
export type Sign = ZoomedGroup & { readonly level: SceneLevel }

/** The whole zooms, both included, in which some of a level is drawn. */
const ZOOMS: readonly (readonly [SceneLevel, readonly [number, number]])[] = [
  ['region', [Math.floor(FARTHEST), Math.floor(DEPARTEMENTS_FROM)]],
  ['departement', [Math.floor(DEPARTEMENTS_FROM), MARKS_FROM - 1]],
  ['commune', [MARKS_FROM, CLOSEST]],
]

/** Every sign of a scene, at every zoom. */
export const signsOf = (scene: Scene): readonly Sign[] =>
  ZOOMS.flatMap(([level, zooms]) =>
    groupsOver(marksAt(scene, level), zooms, roomOf(level, scaleOf(scene)), shiftIn(scaleOf(scene))).map(
      (group) => ({
        ...group,
        level,
      }),
    ),
  )

/** Whether a press on a sign flies to what it counts; the others open what they stand for. */
export const isCount = ({ level, marks }: Group & { readonly level: SceneLevel }) =>
  level !== 'commune' || marks.length > 1
