import { boxOfGroup, type Group, groupsAt, marksAt } from '../../domain/groups'
import type { View } from '../../domain/link'
import { CLOSEST, type Scene } from '../../domain/scene'
import { scaleOf } from '../../look/palette'
import { roomOf, shiftIn } from '../../look/sign-room'
import type { Frame } from './frame'
import { mercatorFrame } from './mercator'

/** The groups of the level of a scene that have room in a picture. */
export const groupsIn = (scene: Scene, frame: Frame): readonly Group[] =>
  groupsAt(
    marksAt(scene, scene.level),
    frame.zoom,
    roomOf(scene.level, scaleOf(scene)),
    shiftIn(scaleOf(scene)),
  )

/** A view in which the marks of a group have more room: their box in the middle half of the picture. */
export function viewOfGroup(group: Group, { width, height, zoom }: Frame): View {
  const [west, south, east, north] = boxOfGroup(group)
  const free = { top: height / 4, right: width / 4, bottom: height / 4, left: width / 4 }
  const near = mercatorFrame([west, south, east, north], { width, height }, free).zoom
  return {
    center: [(west + east) / 2, (south + north) / 2],
    zoom: Math.min(CLOSEST, Math.max(near, zoom + 1)),
  }
}
