import type { LonLat } from './position'
import { type CameraOrder, FRANCE, type OverseasFrame } from './scene'
import type { TerritoryId } from './territory'

const NEAR = 1.5 // degrees around a frame that still belong to it

const middleOf = (order: CameraOrder): LonLat =>
  order.to === 'view' ? order.center : [(order.box[0] + order.box[2]) / 2, (order.box[1] + order.box[3]) / 2]

/** Whether a camera looks elsewhere than at mainland France and around. */
export function isAway(order: CameraOrder): boolean {
  const [lon, lat] = middleOf(order)
  return lon < FRANCE[0] - NEAR || lat < FRANCE[1] - NEAR || lon > FRANCE[2] + NEAR || lat > FRANCE[3] + NEAR
}

/** The overseas territory that a camera looks at; null when it looks at none. */
export function overseasInView(order: CameraOrder, frames: readonly OverseasFrame[]): TerritoryId | null {
  const [lon, lat] = middleOf(order)
  const beside = ({ box: [w, s, e, n] }: OverseasFrame) => Math.max(w - lon, lon - e, s - lat, lat - n)
  const near = frames.filter((frame) => beside(frame) <= NEAR).sort((a, b) => beside(a) - beside(b))
  return near[0]?.territory ?? null
}
