import type { FeatureCollection } from 'geojson'
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl'
import { useEffect, useMemo, useRef } from 'react'
import type { ItemRef } from '../../domain/catalyst'
import type { Context, France, Outlines } from '../../domain/geography'
import type { Theme } from '../../domain/link'
import type { Scene } from '../../domain/scene'
import { type Emphasis, emphasisOf } from './emphasis'
import { addImages } from './images'
import { lookOf } from './look'
import { groundData, outlineFinder, type SourceData, sceneData } from './source-data'
import { buildStyle } from './style'

/** What is painted, beside the scene. */
export type Painted = {
  readonly scene: Scene
  readonly france: France
  readonly context: Context | null
  readonly communes: Outlines
  readonly outlines: Outlines
  readonly lit: ItemRef | null
}

/** Gives the sources what changed: the ground by identity, the signs (some 100 kB, about 1 ms) by content. */
function useSources(map: MapLibre | null, data: SourceData, isSame: 'identity' | 'content'): void {
  const painted = useRef(new Map<string, FeatureCollection | string>())
  const painter = useRef<MapLibre | null>(null)
  useEffect(() => {
    if (!map) return
    if (painter.current !== map) painted.current = new Map()
    painter.current = map
    for (const [id, features] of Object.entries(data)) {
      const now = isSame === 'identity' ? features : JSON.stringify(features)
      if (painted.current.get(id) === now) continue
      painted.current.set(id, now)
      map.getSource<GeoJSONSource>(id)?.setData(features)
    }
  }, [map, data, isSame])
}

/** Dresses the map in a theme; its data stay. The first theme is the one that the map was made with. */
function useTheme(map: MapLibre | null, theme: Theme): void {
  const worn = useRef<{ map: MapLibre; theme: Theme } | null>(null)
  useEffect(() => {
    if (!map) return
    const isWorn = worn.current?.map !== map || worn.current.theme === theme
    worn.current = { map, theme }
    if (isWorn) return
    addImages(map, lookOf(theme))
    map.setStyle(buildStyle(theme), {
      transformStyle: (before, next) => (before ? { ...next, sources: before.sources } : next),
    })
  }, [map, theme])
}

const FILTERED: readonly (readonly [layer: string, source: keyof Emphasis, from: 'lit' | 'open'])[] = [
  ['count-region-lit', 'region', 'lit'],
  ['count-departement-lit', 'departement', 'lit'],
  ['catalyst-lit-ring', 'catalyst', 'lit'],
  ['catalyst-lit', 'catalyst', 'lit'],
  ['stack-lit-ring', 'stack', 'lit'],
  ['stack-lit', 'stack', 'lit'],
  ['catalyst-selected-ring', 'catalyst', 'open'],
  ['catalyst-selected', 'catalyst', 'open'],
  ['stack-selected-ring', 'stack', 'open'],
  ['stack-selected', 'stack', 'open'],
  ['pioneer-lit-fill', 'pioneer', 'lit'],
  ['pioneer-flag-lit', 'pioneer', 'lit'],
  ['pioneer-open-fill', 'pioneer', 'open'],
  ['pioneer-flag-open', 'pioneer', 'open'],
]

/** Shows the raised signs of what is pointed at and of what is open; again after each change of theme. */
function useEmphasis(map: MapLibre | null, theme: Theme, lit: Emphasis, open: Emphasis): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new theme brings filters that show nothing
  useEffect(() => {
    if (!map) return
    for (const [layer, source, from] of FILTERED) {
      map.setFilter(layer, ['==', ['get', 'id'], (from === 'lit' ? lit : open)[source]])
    }
  }, [map, theme, lit, open])
}

/** Paints a scene and what is around it. */
export function usePainting(
  map: MapLibre | null,
  { scene, france, context, communes, outlines, lit }: Painted,
): void {
  const ground = useMemo(() => groundData(france, context, communes), [france, context, communes])
  const find = useMemo(
    () => outlineFinder([communes, outlines, france.departements, france.regions]), // no disc over its commune
    [outlines, france, communes],
  )
  const open = useMemo(() => emphasisOf(scene, scene.selection, france), [scene, france])
  const litSigns = useMemo(() => emphasisOf(scene, lit, france), [scene, lit, france])
  const hasMark = open.catalyst !== '' || open.stack !== ''
  const signs = useMemo(() => sceneData(scene, find, hasMark), [scene, find, hasMark])
  useSources(map, ground, 'identity')
  useSources(map, signs, 'content')
  useTheme(map, scene.theme)
  useEmphasis(map, scene.theme, litSigns, open)
}
