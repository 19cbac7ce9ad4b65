import type { FeatureCollection } from 'geojson'
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl'
import { useEffect, useMemo, useRef } from 'react'
import type { ItemRef } from '../../domain/catalyst'
import type { Context, France, Outlines } from '../../domain/geography'
import type { Metres } from '../../domain/position'
import type { Scene } from '../../domain/scene'
import { densityData } from './density-data'
import { farData } from './far-data'
import { addImages } from './images'
import { beyond, FAR_DOT } from './layers/far'
import type { Look } from './look'
import type { Sign } from './signs'
import { groundData, outlineFinder, raisedData, sceneData } from './source-data'
import { SOURCES, type SourceData } from './sources'
import { buildStyle } from './style'
import type { Made } from './use-map'

/** What is painted, beside the scene. */
export type Painted = {
  readonly scene: Scene
  readonly france: France
  readonly context: Context | null
  readonly communes: Outlines
  readonly outlines: Outlines
  readonly epci: Outlines // of all intercommunalités, when the layer draws them
  readonly lit: ItemRef | null
}

/** Whether two collections draw the same. Whole texts are compared, some 100 kB of signs in about 2 ms, and not kept. */
const isSame = (now: FeatureCollection | undefined, next: FeatureCollection) =>
  now === next ||
  (now?.features.length === next.features.length && JSON.stringify(now) === JSON.stringify(next))

/** Gives the sources what changed. */
function useSources(made: Made | null, data: SourceData): void {
  const painted = useRef<SourceData>({})
  const painter = useRef<Made | null>(null)
  useEffect(() => {
    if (!made) return
    if (painter.current !== made) painted.current = { ...made.data }
    painter.current = made
    for (const id of SOURCES) {
      const next = data[id]
      if (!next || isSame(painted.current[id], next)) continue
      painted.current[id] = next
      made.map.getSource<GeoJSONSource>(id)?.setData(next)
    }
  }, [made, data])
}

/** Dresses the map in a look; its data stay. The first look is the one that the map was made with. */
function useLook(map: MapLibre | null, look: Look): void {
  const worn = useRef<{ map: MapLibre; look: Look } | null>(null)
  useEffect(() => {
    if (!map) return
    const isWorn = worn.current?.map !== map || worn.current.look === look
    worn.current = { map, look }
    if (isWorn) return
    addImages(map, look)
    map.setStyle(buildStyle(look), {
      transformStyle: (before, next) => (before ? { ...next, sources: before.sources } : next),
    })
  }, [map, look])
}

/** Shows what is raised of the story that is pointed at and of the open one; again after each change of look. */
function useStories(map: MapLibre | null, look: Look, lit: ItemRef | null, open: ItemRef | null): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new look brings filters that show nothing
  useEffect(() => {
    if (!map) return
    for (const [state, item] of [['lit', lit] as const, ['open', open] as const]) {
      const id = item?.kind === 'pioneer' ? item.id : ''
      for (const layer of [`pioneer-${state}-fill`, `pioneer-flag-${state}`]) {
        map.setFilter(layer, ['==', ['get', 'id'], id]) // no other part has these ids
      }
    }
  }, [map, look, lit, open])
}

/** Shows the communes beyond a distance; again after each change of look. */
function useThreshold(map: MapLibre | null, look: Look, threshold: Metres): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new look brings a filter that shows nothing
  useEffect(() => {
    map?.setFilter(FAR_DOT, beyond(threshold))
  }, [map, look, threshold])
}

/** What a scene and what is around it draw, worked out again where it changes. */
export function useDrawn({
  scene,
  signs,
  france,
  context,
  communes,
  outlines,
  epci,
  lit,
}: Painted & { readonly signs: readonly Sign[] }) {
  const [place, named] = [scene.place?.name ?? '', scene.named?.name ?? '']
  const ground = useMemo(
    () => groundData(france, context, communes, [place, named]),
    [france, context, communes, place, named],
  )
  const { density, far } = scene.layer
  const classes = useMemo(() => densityData(density, france, context, epci), [density, france, context, epci])
  const dots = useMemo(() => farData(far), [far])
  const find = useMemo(
    () => outlineFinder([communes, outlines, france.departements, france.regions]), // no disc over its commune
    [outlines, france, communes],
  )
  const drawn = useMemo(() => sceneData(scene, signs, find), [scene, signs, find])
  const raised = useMemo(() => raisedData(scene, signs, lit), [scene, signs, lit])
  return { ground, classes, dots, drawn, raised }
}

/** Paints what is drawn, in a look. */
export function usePainting(
  made: Made | null,
  { ground, classes, dots, drawn, raised }: ReturnType<typeof useDrawn>,
  { scene, lit, look }: Pick<Painted, 'scene' | 'lit'> & { readonly look: Look },
): void {
  const map = made?.map ?? null
  useSources(made, ground)
  useSources(made, classes)
  useSources(made, dots)
  useSources(made, drawn)
  useSources(made, raised)
  useLook(map, look)
  useStories(map, look, lit, scene.selection)
  useThreshold(map, look, scene.layer.threshold)
}
