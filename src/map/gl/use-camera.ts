import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect, useEffectEvent, useRef } from 'react'
import { keptInSight } from '../../domain/in-sight'
import type { View } from '../../domain/link'
import type { Box } from '../../domain/position'
import type { Scene } from '../../domain/scene'
import { boxOfMap, isSameView, obey, sizeOf, viewOf } from './camera'

type Reports = {
  readonly onRest: (view: View, isChoice: boolean) => void // a choice: a sign was pressed that leads there
  readonly onArea: (box: Box, zoom: number) => void
}

/** What the map is told of why it moves, see `obey`. */
type Cause = { readonly originalEvent?: unknown; readonly isOrder?: boolean; readonly isPress?: boolean }

/**
 * Two views of one camera: the map reports where the reader's gestures end, the scene orders.
 * A report that comes back as an order is not obeyed. As long as no gesture moved the map since an order,
 * a map that changes size or is covered differently takes its place again. What is open is kept in sight when it
 * is opened and when the page covers the map differently; a reader's gesture may leave it.
 */
export function useCamera(map: MapLibre | null, scene: Scene, { onRest, onArea }: Reports): void {
  const reported = useRef<View | null>(null)
  const isTheirs = useRef(false) // the reader moved the map since the last order
  const isFirst = useRef<MapLibre | null>(null)
  const { camera, padding, selection, isCut: isStill = false } = scene
  const order = JSON.stringify(camera)
  const cover = JSON.stringify(padding)
  const open = selection && `${selection.kind}:${selection.id}`

  const inSight = (made: MapLibre) => keptInSight(camera, selection?.at ?? null, sizeOf(made), padding)
  const report = useEffectEvent((made: MapLibre, isGesture: boolean, isChoice: boolean) => {
    const box = boxOfMap(made)
    const { lng, lat } = made.getCenter()
    made.getContainer().dataset.zoom = made.getZoom().toFixed(4)
    made.getContainer().dataset.center = `${lng.toFixed(5)},${lat.toFixed(5)}`
    onArea(box, made.getZoom())
    if (!isGesture) return // our own flights are not the reader's gestures
    isTheirs.current = true
    reported.current = viewOf(made, padding)
    onRest(reported.current, isChoice)
  })
  const take = useEffectEvent((made: MapLibre) => {
    const isCut = isStill || isFirst.current !== made
    isFirst.current = made
    if (!isCut && camera.to === 'view' && reported.current && isSameView(camera, reported.current)) return
    isTheirs.current = false
    reported.current = null
    obey(made, inSight(made), padding, isCut)
  })
  const takeAgain = useEffectEvent((made: MapLibre, isCut: boolean) => {
    if (!isTheirs.current && isFirst.current === made) obey(made, inSight(made), padding, isCut)
  })
  const show = useEffectEvent((made: MapLibre) => {
    if (!isTheirs.current || !selection) return takeAgain(made, isStill)
    const now = { to: 'view', ...viewOf(made, padding) } as const
    const wanted = keptInSight(now, selection.at, sizeOf(made), padding)
    if (wanted !== now) obey(made, wanted, padding, isStill)
  })

  useEffect(() => {
    if (!map) return
    let [isGesture, isTurned, isChoice] = [false, false, false]
    const turned = () => {
      isTurned = true // MapLibre 6.17 moves by the wheel without saying so in its events
    }
    const started = ({ originalEvent, isOrder, isPress = false }: Cause) => {
      isGesture = !isOrder && (Boolean(originalEvent) || isTurned)
      isChoice = isPress
      isTurned = false
    }
    const rested = () => report(map, isGesture, isChoice)
    const resized = () => takeAgain(map, true)
    map.on('wheel', turned)
    map.on('movestart', started)
    map.on('moveend', rested)
    map.on('resize', resized)
    return () => {
      map.off('wheel', turned)
      map.off('movestart', started)
      map.off('moveend', rested)
      map.off('resize', resized)
    }
  }, [map])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page covers the map differently, or shows another thing
  useEffect(() => {
    if (map) show(map)
  }, [map, cover, open])
  // biome-ignore lint/correctness/useExhaustiveDependencies: an order is obeyed once, whatever object says it
  useEffect(() => {
    if (map) take(map)
  }, [map, order])
}
