import 'maplibre-gl/dist/maplibre-gl.css'
import './map-canvas.css'
import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react'
import type { ItemRef } from '../../domain/catalyst'
import type { View } from '../../domain/link'
import type { Box, LonLat } from '../../domain/position'
import { scaleOf } from '../../look/palette'
import { lookOf } from './look'
import { signsOf } from './signs'
import type { SourceData } from './sources'
import { useCamera } from './use-camera'
import { type Made, type MapFailure, useMap } from './use-map'
import { type Painted, useDrawn, usePainting } from './use-painting'
import { usePointer } from './use-pointer'

type Props = Painted & {
  readonly label: string // the name of the map for whoever does not see it
  readonly describedBy: string // id of what says it in words
  /** A sign was pressed: an organisation, a story, or the commune of a stack. */
  readonly onOpen: (target: ItemRef) => void
  /** The ground was pressed where nothing is, at a WGS 84 [lon, lat]. */
  readonly onGround: (at: LonLat) => void
  readonly onLit: (target: ItemRef | null) => void
  /** A gesture of the reader ended: where the map rests, and the WGS 84 box of the screen. */
  readonly onRest: (view: View, isChoice: boolean) => void
  /** The map came to rest for any reason: the WGS 84 box of the screen, the zoom. */
  readonly onArea: (box: Box, zoom: number) => void
  readonly onReady: () => void
  readonly onFail: (reason: MapFailure, error: unknown) => void
  readonly onRestored: () => void
}

/** The only component that knows MapLibre: a scene goes in, gestures come out. */
export function MapCanvas({
  label,
  describedBy,
  onOpen,
  onGround,
  onLit,
  onRest,
  onArea,
  onReady,
  onFail,
  onRestored,
  ...painted
}: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [made, setMade] = useState<Made | null>(null)
  const map = made?.map ?? null
  const { scene, france, lit } = painted
  const { theme, padding, camera } = scene
  const scale = scaleOf(scene)
  const look = useMemo(() => lookOf(theme, scale), [theme, scale])
  const signs = useMemo(() => signsOf(scene), [scene])

  const drawn = useDrawn({ ...painted, signs })
  usePainting(made, drawn, { scene, lit, look })
  useCamera(map, scene, { onRest, onArea })
  usePointer(map, { france, signs, padding, onOpen, onGround, onLit })
  useEffect(() => {
    const canvas = map?.getCanvas()
    canvas?.setAttribute('role', 'application') // its arrows move the map, in a screen reader too
    canvas?.setAttribute('aria-label', label)
    canvas?.setAttribute('aria-describedby', describedBy)
  }, [map, label, describedBy])
  const data: SourceData = Object.assign({}, ...Object.values(drawn))
  useMap(box, { look, label, data, camera, padding, onMap: setMade, onReady, onFail, onRestored }) // last: see there

  const cover = Object.fromEntries(
    Object.entries(padding).map(([side, px]) => [`--cover-${side}`, `${px}px`]),
  )
  return (
    <div ref={box} className="map-canvas" translate="no" style={cover as CSSProperties /* variables */} />
  )
}
