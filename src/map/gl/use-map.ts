import { Map as MapLibre, type MapOptions, NavigationControl, ScaleControl, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { type CameraOrder, CLOSEST, FARTHEST, FRANCE, type Padding } from '../../domain/scene'
import { MAP_WORDS } from '../../text/map-words'
import { obey } from './camera'
import { addImages, addNamed } from './images'
import type { Look } from './look'
import { loadDigits } from './pictures'
import type { SourceData } from './sources'
import { buildStyle } from './style'

/** A map that is there, and what it was made with. */
export type Made = { readonly map: MapLibre; readonly data: SourceData }

setWorkerUrl(workerUrl) // MapLibre 6 cannot find its worker inside a bundle: the map would stay blank, in silence

/** Why there is no map: no WebGL at all, a graphics context taken away, a style or source that does not load. */
export type MapFailure = 'webgl' | 'lost' | 'style'

type Life = {
  readonly look: Look
  readonly label: string
  readonly data: SourceData // drawn at once
  readonly camera: CameraOrder
  readonly padding: Padding
  readonly onMap: (made: Made | null) => void
  readonly onReady: () => void
  readonly onFail: (reason: MapFailure, error: unknown) => void
  readonly onRestored: () => void
}

const [WEST, SOUTH, EAST, NORTH] = FRANCE

const options = (container: HTMLElement, { look, data, label }: Life): MapOptions => ({
  container,
  style: buildStyle(look, data),
  bounds: [WEST, SOUTH, EAST, NORTH], // until the first order
  minZoom: FARTHEST,
  maxZoom: CLOSEST,
  renderWorldCopies: false,
  attributionControl: false, // the credits are in the page
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  maxTileCacheZoomLevels: 1, // tiles out of sight: cut again from the outlines in a moment, they take the memory of a phone
  fadeDuration: 100, // ms: short enough for readers who ask for less motion
  locale: { ...MAP_WORDS, 'Map.Title': label },
})

function makeMap(container: HTMLElement, life: Life): Made {
  const map = new MapLibre(options(container, life))
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right')
  map.addControl(new ScaleControl({ unit: 'metric' }), 'bottom-right')
  obey(map, life.camera, life.padding, true) // before anything is cut into tiles
  return { map, data: life.data }
}

/** Whether France is on screen, or would be if the map were there. */
const isPainted = (map: MapLibre) =>
  map.isSourceLoaded('regions') && map.querySourceFeatures('regions').length > 0

/** Tells the state of the map to the page, and to whoever tests it. */
const tell = (container: HTMLElement, state: 'loading' | 'ready' | 'lost') => {
  container.dataset.mapState = state
}

/**
 * Makes the map and takes it away. Call it after every other effect of the map: React cleans effects up in
 * their order, and the others still need the map when they leave.
 */
export function useMap(box: RefObject<HTMLDivElement | null>, life: Life): void {
  const [generation, setGeneration] = useState(0)
  const loaded = useEffectEvent((made: Made) => {
    addImages(made.map, life.look)
    life.onMap(made)
  })
  const drawn = useEffectEvent((map: MapLibre, name: string) => addNamed(map, name, life.look))
  const painted = useEffectEvent(() => (generation === 0 ? life.onReady() : life.onRestored()))
  const failed = useEffectEvent((reason: MapFailure, error: unknown) => life.onFail(reason, error))
  const left = useEffectEvent(() => life.onMap(null))
  const start = useEffectEvent((container: HTMLElement): MapLibre | null => {
    let made: Made
    try {
      made = makeMap(container, life)
    } catch (error) {
      life.onFail('webgl', error)
      return null
    }
    const { map } = made
    let isReady = false
    map.setMissingStyleImageResolver((name) => drawn(map, name))
    map.once('style.load', () => loaded(made))
    map.on('idle', () => {
      if (isReady || !isPainted(map)) return
      isReady = true
      tell(container, 'ready')
      painted()
    })
    map.on('error', ({ error }) => failed('style', error))
    map.on('webglcontextlost', (event) => {
      tell(container, 'lost')
      left() // nothing more is asked of it: it has no style, then one that is not there yet
      failed('lost', event)
    })
    map.on('webglcontextrestored', () => setGeneration((n) => n + 1)) // MapLibre 6.17 forgets its images
    return map
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: a graphics context that came back gets a new map
  useEffect(() => {
    const container = box.current
    if (!container) return
    tell(container, 'loading')
    let map: MapLibre | null = null
    let isGone = false
    loadDigits().then(() => {
      if (!isGone) map = start(container)
    })
    return () => {
      isGone = true
      left()
      map?.remove()
    }
  }, [box, generation])
}
