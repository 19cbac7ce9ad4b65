import type { Scene } from '../../domain/scene'
import { SHAPE_BOX } from '../../look/actor-shape'
import { flagsOf } from '../../look/flags-of'
import type { Frame } from './frame'
import { groupsIn } from './groups-in'
import { FLAG_SIZE, PIN_REACH } from './map-signs'
import type { Drawn } from './outlines'
import { around, type Rect } from './rect'
import { middleOf } from './shape'

const LETTER_SIDE = 26 // pixels, the disc of a compared territory with its edge

/** Where the signs of a scene stand, in pixels: numbers and names make room for them. */
export function obstaclesOf(scene: Scene, { byId, frame }: Drawn, scale: number): Rect[] {
  const { layer, items, compared, place } = scene
  const places = flagsOf(scene, frame.zoom)
  const flags = (layer.id === 'pionniers' ? items.pioneers : []).map(({ id, at }) => {
    const [[x, y], [right, down]] = [frame.project(at), places.get(id) ?? [0, 0]]
    return around(x + right, y + down, FLAG_SIZE[0] * scale, FLAG_SIZE[1] * scale)
  })
  const [left, up, right, down] = PIN_REACH.map((v) => v * scale) as [number, number, number, number] // four stay four
  const pins = (place ? [place] : []).map(({ at }) => {
    const [x, y] = frame.project(at)
    return { left: x - left, top: y - up, right: x + right, bottom: y + down }
  })
  const letters = compared.flatMap(({ territory }) => {
    const outline = byId.get(territory)
    return outline
      ? [around(...middleOf(outline.geometry, frame), LETTER_SIDE * scale, LETTER_SIDE * scale)]
      : []
  })
  return [...flags, ...pins, ...letters]
}

/** Where signs stand at the level of communes, in pixels. */
export const marksIn = (scene: Scene, frame: Frame, scale: number): Rect[] =>
  groupsIn(scene, frame).map(({ marks: [{ at }] }) =>
    around(...frame.project(at), SHAPE_BOX * scale, SHAPE_BOX * scale),
  )
