import { keptInSight } from '../../domain/in-sight'
import { type Box, boxAround, type LonLat } from '../../domain/position'
import type { Scene } from '../../domain/scene'
import { frameFor } from './conic'
import type { Size } from './frame'

/** The WGS 84 box of all that a still picture of a scene shows in the French conic projection, its padding included. */
export function shownBox({ camera, padding, selection }: Scene, size: Size): Box {
  const order = keptInSight(camera, selection?.at ?? null, size, padding)
  const { locate } = frameFor(order, 'conic', size, padding)
  const { width, height } = size
  const corners: LonLat[] = [0, width / 2, width].flatMap((x) => [locate([x, 0]), locate([x, height])])
  return boxAround(corners)! // of six points
}
