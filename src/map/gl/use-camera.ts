import type { Map as MapLibre } from 'maplibre-gl'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { View } from '../../domain/link'
import type { Box } from '../../domain/position'
import type { Scene } from '../../domain/scene'
import { boxOfMap, isSameView, obey, viewOf } from './camera'

type Reports = {
  readonly onRest: (view: View, box: Box) => void
  readonly onArea: (box: Box, zoom: number) => void
}

/**
 * Two views of one camera: the map reports where the reader's gestures end, the scene orders.
 * A report that comes back as an order is not obeyed. As long as no gesture moved the map since an order,
 * a map that changes size or is covered differently takes its place again.
 */
export function useCamera(map: MapLibre | null, scene: Scene, { onRest, onArea }: Reports): void {
  const reported = useRef<View | null>(null)
  const isTheirs = useRef(false) // the reader moved the map since the last order
  const isFirst = useRef<MapLibre | null>(null)
  const { camera, padding } = scene
  const order = JSON.stringify(camera)
  const cover = JSON.stringify(padding)

  const report = useEffectEvent((made: MapLibre, isGesture: boolean) => {
    const box = boxOfMap(made)
    const { lng, lat } = made.getCenter()
    made.getContainer().dataset.zoom = made.getZoom().toFixed(4)
    made.getContainer().dataset.center = `${lng.toFixed(5)},${lat.toFixed(5)}`
    onArea(box, made.getZoom())
    if (!isGesture) return // our own flights are not the reader's gestures
    isTheirs.current = true
    reported.current = viewOf(made, padding)
    onRest(reported.current, box)
  })
  const take = useEffectEvent((made: MapLibre) => {
    const isCut = isFirst.current !== made
    isFirst.current = made
    if (!isCut && camera.to === 'view' && reported.current && isSameView(camera, reported.current)) return
    isTheirs.current = false
    reported.current = null
    obey(made, camera, padding, isCut)
  })
  const takeAgain = useEffectEvent((made: MapLibre, isCut: boolean) => {
    if (!isTheirs.current && isFirst.current === made) obey(made, camera, padding, isCut)
  })

  useEffect(() => {
    if (!map) return
    let [isGesture, isTurned] = [false, false]
    const turned = () => {
      isTurned = true // MapLibre 6.17 moves by the wheel without saying so in its events
    }
    const started = ({ originalEvent, isOrder }: { originalEvent?: unknown; isOrder?: boolean }) => {
      isGesture = !isOrder && (Boolean(originalEvent) || isTurned)
      isTurned = false
    }
    const rested = () => report(map, isGesture)
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: the page covers the map differently
  useEffect(() => {
    if (map) takeAgain(map, false)
  }, [map, cover])
  // biome-ignore lint/correctness/useExhaustiveDependencies: an order is obeyed once, whatever object says it
  useEffect(() => {
    if (map) take(map)
  }, [map, order])
}
