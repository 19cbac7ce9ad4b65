import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { ItemRef } from '../../domain/catalyst'
import type { France } from '../../domain/geography'
import type { Padding } from '../../domain/scene'
import { obey } from './camera'
import { boxOf } from './inside'
import { pick } from './pick'

type Acts = {
  readonly france: France
  readonly padding: Padding
  readonly onOpen: (target: ItemRef) => void
  readonly onLit: (target: ItemRef | null) => void
}

const keyOf = (item: ItemRef | null) => item && `${item.kind} ${item.id}`

/** What a pointer does on the map: it lights and opens signs; a press on a count flies to its territory. */
export function usePointer(map: MapLibre | null, { france, padding, onOpen, onLit }: Acts): void {
  const under = useRef<string | null>(null)

  const light = useEffectEvent((made: MapLibre, item: ItemRef | null) => {
    made.getCanvas().style.cursor = item ? 'pointer' : ''
    if (keyOf(item) === under.current) return
    under.current = keyOf(item)
    onLit(item)
  })
  const press = useEffectEvent((made: MapLibre, event: MapMouseEvent) => {
    const picked = pick(made, event.point)
    if (!picked) return
    if (!picked.isCount) return onOpen(picked.item)
    const { regions, departements } = france
    const all = [...regions.features, ...departements.features]
    const outline = all.find(({ id }) => id === picked.item.id)
    const box = outline && boxOf(outline)
    if (box) obey(made, { to: 'box', box }, padding, false, event.originalEvent)
  })

  useEffect(() => {
    if (!map) return
    const moved = (event: MapMouseEvent) => light(map, pick(map, event.point)?.item ?? null)
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
