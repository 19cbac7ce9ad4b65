import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { ItemRef } from '../../domain/catalyst'
import type { France } from '../../domain/geography'
import { boxOfGroup, itemOf } from '../../domain/groups'
import { type Box, boxAround, type LonLat } from '../../domain/position'
import { CLOSEST, type Padding } from '../../domain/scene'
import { obey } from './camera'
import { boxOf } from './outline-box'
import { pick } from './pick'
import { isCount, type Sign } from './signs'

type Acts = {
  readonly france: France
  readonly signs: readonly Sign[]
  readonly padding: Padding
  readonly onOpen: (target: ItemRef) => void
  readonly onGround: (at: LonLat) => void // pressed where nothing is, WGS 84
  readonly onLit: (target: ItemRef | null) => void
}

const keyOf = (item: ItemRef | null) => item && `${item.kind} ${item.id}`
const AROUND = 0.1 // of a box, added on each side: its marks are not on the edge of the screen

/** The box of the outlines of what a sign counts, else around the points of its marks. */
function boxOfSign(sign: Sign, { regions, departements }: France): Box {
  const ids = new Set<string>(sign.marks.map((mark) => itemOf(mark).id))
  const counted = [...regions.features, ...departements.features].filter(({ id }) => ids.has(id))
  const corners = counted.flatMap((outline): LonLat[] => {
    const [w, s, e, n] = boxOf(outline) ?? boxOfGroup(sign)
    return [
      [w, s],
      [e, n],
    ]
  })
  const box = boxAround(corners)
  if (box) return box
  const [w, s, e, n] = boxOfGroup(sign)
  const [x, y] = [(e - w) * AROUND, (n - s) * AROUND]
  return [w - x, s - y, e + x, n + y]
}

/** What a pointer does on the map: it lights and opens signs; a press on a count flies to what it counts. */
export function usePointer(
  map: MapLibre | null,
  { france, signs, padding, onOpen, onGround, onLit }: Acts,
): void {
  const under = useRef<string | null>(null)

  const light = useEffectEvent((made: MapLibre, event: MapMouseEvent | null) => {
    const picked = event && pick(made, event.point)
    const sign = picked && 'sign' in picked ? signs[picked.sign] : undefined
    const item: ItemRef | null =
      picked && 'pioneer' in picked
        ? { kind: 'pioneer', id: picked.pioneer }
        : sign
          ? itemOf(sign.marks[0])
          : null
    made.getCanvas().style.cursor = item ? 'pointer' : ''
    if (keyOf(item) === under.current) return
    under.current = keyOf(item)
    onLit(item)
  })
  const press = useEffectEvent((made: MapLibre, event: MapMouseEvent) => {
    const picked = pick(made, event.point)
    if (!picked) return onGround([event.lngLat.lng, event.lngLat.lat])
    if ('pioneer' in picked) return onOpen({ kind: 'pioneer', id: picked.pioneer })
    const sign = signs[picked.sign]
    if (!sign) return
    // As near as the map goes, communes that still have no room for two signs cannot be parted.
    if (!isCount(sign) || made.getZoom() >= CLOSEST) return onOpen(itemOf(sign.marks[0]))
    const order = { to: 'box', box: boxOfSign(sign, france) } as const
    obey(made, order, padding, false, { cause: event.originalEvent, closest: CLOSEST })
  })

  useEffect(() => {
    if (!map) return
    const moved = (event: MapMouseEvent) => light(map, event)
    const left = () => light(map, null)
    const pressed = (event: MapMouseEvent) => press(map, event)
    map.on('mousemove', moved)
    map.on('mouseout', left)
    map.on('click', pressed)
    return () => {
      map.off('mousemove', moved)
      map.off('mouseout', left)
      map.off('click', pressed)
    }
  }, [map])
}
