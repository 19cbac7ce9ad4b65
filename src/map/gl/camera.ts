import type { Map as MapLibre } from 'maplibre-gl'
import { viewOfBox } from '../../domain/in-sight'
import type { View } from '../../domain/link'
import type { Box } from '../../domain/position'
import type { CameraOrder, Padding } from '../../domain/scene'

const LONGEST = 900 // milliseconds of a flight
const NEAREST = 11 // zoom that the box of a territory never exceeds, however small it is
const ROOM = 64 // least pixels, each way, in which a box can be seen

/** Whether two views are the same to what a link writes: 4 decimals of a degree, 2 of a zoom. */
export const isSameView = (a: View, b: View): boolean =>
  a.center[0].toFixed(4) === b.center[0].toFixed(4) &&
  a.center[1].toFixed(4) === b.center[1].toFixed(4) &&
  a.zoom.toFixed(2) === b.zoom.toFixed(2)

/** Pixels from the middle of the map to the middle of what the page leaves free of it. */
export const middleOf = ({ top, right, bottom, left }: Padding): [number, number] => [
  (left - right) / 2,
  (top - bottom) / 2,
]

/** The box of the screen in WGS 84 degrees, covered edges included. */
export function boxOfMap(map: MapLibre): Box {
  const bounds = map.getBounds()
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]
}

/** The size of the whole map in pixels, covered edges included. */
export function sizeOf(map: MapLibre) {
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  return { width, height }
}

/** The view of the map: its centre is the middle of what the page leaves free, as `obey` puts it there. */
export function viewOf(map: MapLibre, padding: Padding): View {
  const { clientWidth, clientHeight } = map.getContainer()
  const [x, y] = middleOf(padding)
  const { lng, lat } = map.unproject([clientWidth / 2 + x, clientHeight / 2 + y])
  return { center: [lng, lat], zoom: map.getZoom() }
}

/** Whether the page leaves enough of the map to see a box in; a sheet may cover all of it. */
function hasRoom(map: MapLibre, { top, right, bottom, left }: Padding): boolean {
  const { clientWidth, clientHeight } = map.getContainer()
  return clientWidth - left - right > ROOM && clientHeight - top - bottom > ROOM
}

/**
 * Moves the map to where it is told, around what the page covers. The padding is given with each order and
 * not kept by the map, which would add it up. Flights become cuts when the reader asks for less motion.
 * @param press the reader's own event, when the order answers one on the map, and the closest zoom it may lead to
 */
export function obey(
  map: MapLibre,
  order: CameraOrder,
  padding: Padding,
  isCut: boolean,
  press?: { readonly cause: Event; readonly closest: number },
): void {
  const event = press ? { originalEvent: press.cause, isPress: true } : { isOrder: true }
  const motion = isCut ? { animate: false } : { duration: LONGEST }
  if (order.to === 'view') {
    const [lon, lat] = order.center
    const target = { center: [lon, lat] as [number, number], zoom: order.zoom, offset: middleOf(padding) } // a copy that may change
    const isNear = Math.abs(map.getZoom() - order.zoom) < 2 && map.getBounds().contains(target.center)
    if (isCut || isNear) map.easeTo({ ...target, ...motion }, event)
    else map.flyTo({ ...target, ...motion }, event)
    return
  }
  const whole = viewOfBox(order.box, sizeOf(map), padding)
  const farthest = map.getMinZoom()
  if (hasRoom(map, padding) && whole.zoom < farthest) {
    // too large for what is free: its middle is shown, which MapLibre would miss
    obey(map, { ...whole, to: 'view', zoom: farthest }, padding, isCut, press)
    return
  }
  const [w, s, e, n] = order.box
  const bounds: [number, number, number, number] = [w, s, e, n]
  const kept = hasRoom(map, padding) ? { padding: { ...padding } } : {}
  map.fitBounds(bounds, { ...kept, ...motion, maxZoom: press?.closest ?? NEAREST, linear: isCut }, event)
}
