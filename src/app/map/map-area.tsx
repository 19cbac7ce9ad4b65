import { useQuery } from '@tanstack/react-query'
import { memo, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { DataError, type DataFault, manifest } from '../../data/load'
import { franceQuery } from '../../data/queries'
import { hasWebgl2 } from '../../device/webgl'
import { isAway } from '../../domain/away'
import { HOME, isFiltered, type Link } from '../../domain/link'
import type { Padding, Scene } from '../../domain/scene'
import type { Atlas } from '../../domain/scene-from'
import { hrefOf } from '../../state/link-store'
import { mapSettled } from '../../state/ui'
import { fr } from '../../text/fr'
import { Notice } from '../../ui/notice'
import { useLate } from '../../ui/use-late'
import { ErrorBoundary } from '../error-boundary'
import { takeFirst } from '../first/first'
import { lazyPart } from '../lazy-part'
import { paddingStyle } from '../sheet/use-sheet'
import { AfterMap, SkipMap } from '../skip-links'
import type { Follower } from '../use-atlas'
import { WayHome } from './overseas'
import { useSpot } from './use-spot'

// With their painters at once: one after the other, they would come a journey later.
const GlMap = lazyPart(
  async () => (await Promise.all([import('./gl-map'), import('../../map/gl/map-canvas')]))[0].GlMap,
)
const StillMap = lazyPart(
  async () => (await Promise.all([import('./still-map'), import('../../map/svg/svg-map')]))[0].StillMap,
)

const MapLegend = lazyPart(async () => (await import('./map-legend')).MapLegend)
const SpotCard = lazyPart(async () => (await import('./spot-card')).SpotCard)

type Drawing = 'gl' | 'svg'
type Props = {
  readonly link: Link
  readonly scene: Scene
  readonly cover: Padding // what the page lays over the map: what stands on it keeps clear
  readonly atlas: Atlas
  readonly description: string // the map as text; '' until it has come
  readonly places: Follower
  readonly stories: Follower
}

/** Why the map is a picture, and how to have it move again where that may be had. */
function StillNote({ fault, retry }: { readonly fault: DataFault | null; readonly retry: () => void }) {
  if (!fault) {
    return (
      <details className="map-over map-note">
        <summary>{fr.map.still}</summary>
        <p>{fr.map.noWebgl}</p>
      </details>
    )
  }
  return (
    <details className="map-over map-note" open>
      <summary>{fr.map.still}</summary>
      <p>{fault === 'offline' ? fr.map.notLoaded : fr.errors.part[fault]}</p>
      <p>
        <button
          type="button"
          className="button"
          onClick={() => (fault === 'offline' ? retry() : location.reload())}
        >
          {fault === 'offline' ? fr.map.retry : fr.errors.reload}
        </button>
      </p>
    </details>
  )
}

/** The map and what stands on it. Whatever fails here, the list goes on. */
export const MapArea = memo(function MapArea(props: Props) {
  const { link, scene, cover, atlas, places, stories, description } = props
  const [drawing, setDrawing] = useState<Drawing | null>(null) // until the outlines are there: to ask takes its time, and the list comes first
  const [ready, setReady] = useState(false)
  const [lost, setLost] = useState(false)
  const [missing, setMissing] = useState<DataFault | null>(null)
  const under = useRef<HTMLDivElement>(null)
  const france = useQuery(franceQuery)
  const isLate = useLate(france.isPending, 2000)
  useEffect(() => {
    if (france.data) setDrawing((now) => now ?? (hasWebgl2() ? 'gl' : 'svg'))
  }, [france.data])
  useEffect(() => {
    if (ready || france.isError) mapSettled()
  }, [ready, france.isError])
  // Before App removes the first paint: the layout effects of a child run before those of its parent.
  useLayoutEffect(() => takeFirst('.first-map', under.current!), [])
  const onReady = useCallback(() => {
    setReady(true)
    setLost(false)
  }, [])
  const { mode } = scene
  const onFail = useCallback(
    (reason: 'webgl' | 'lost' | 'style') => {
      if (reason === 'lost' && mode !== 'present') setLost(true)
      else setDrawing('svg') // on stage nobody could press a button: the still map goes on
    },
    [mode],
  )
  const onMissing = useCallback((error: unknown) => {
    setMissing(error instanceof DataError ? error.fault : null)
    setDrawing('svg')
  }, [])
  const again = useCallback(() => {
    setMissing(null)
    setDrawing('gl')
  }, [])
  const { spot, setSpot, close } = useSpot(link)
  const parts = { scene, territories: atlas.territories, onGround: setSpot, onReady }
  return (
    <section
      id="map"
      className="map-area"
      style={paddingStyle(cover)}
      tabIndex={-1}
      aria-label={fr.map.label}
      data-drawing={drawing ?? undefined}
      data-layer={scene.layer.id}
    >
      <SkipMap />
      <p id="map-words" className="visually-hidden">
        {description}
      </p>
      {!ready && <div ref={under} className="first-map-place" aria-hidden="true" />}
      {france.data && drawing === 'gl' && (
        <ErrorBoundary fallback={null} onFail={onMissing}>
          <GlMap {...parts} france={france.data} onFail={onFail} />
        </ErrorBoundary>
      )}
      {france.data && drawing === 'svg' && (
        <ErrorBoundary within="map-over map-middle">
          <StillMap {...parts} france={france.data} link={link} />
        </ErrorBoundary>
      )}
      <AfterMap sheet={link.page.at !== 'map'} />
      <div className="map-over map-top">
        <WayHome {...{ link, scene, atlas }} className="map-chip map-home" />
        {link.view && link.page.at === 'map' && !isAway(scene.camera) && (
          <a className="map-chip map-whole" href={hrefOf({ ...link, view: null })}>
            {isFiltered(link.filters) || link.place ? fr.map.allResults : fr.map.wholeFrance}
          </a>
        )}
        {scene.national > 0 && !scene.place && link.page.at !== 'compare' && (
          <a
            className="map-chip map-national"
            href={hrefOf({
              ...link,
              page: { at: 'map' },
              filters: { ...link.filters, regions: ['national'] },
              view: null,
            })}
            title={fr.counts.nationalHint}
          >
            {fr.counts.nationalBeside(scene.national)}
          </a>
        )}
      </div>
      {spot && (
        <ErrorBoundary fallback={null} key={spot.join()}>
          <SpotCard at={spot} onClose={close} />
        </ErrorBoundary>
      )}
      {isLate && mode !== 'present' && (
        <p className="map-over map-middle map-chip" role="status">
          {fr.map.slow}
        </p>
      )}
      {france.isError && mode !== 'present' && (
        <div className="map-over map-middle">
          <Notice
            tone="alert"
            title={fr.errors.geography}
            action={{ label: fr.errors.retry, onPress: () => france.refetch() }}
          />
        </div>
      )}
      {lost && (
        <div className="map-over map-middle">
          <Notice
            tone="alert"
            title={fr.map.lost}
            action={{ label: fr.errors.reload, onPress: () => location.reload() }}
          />
        </div>
      )}
      {drawing === 'svg' && <StillNote fault={missing} retry={again} />}
      <div className="map-over map-legend">
        <ErrorBoundary>
          <MapLegend {...{ link, scene, atlas, places, stories }} />
        </ErrorBoundary>
      </div>
      <p className="map-credit">
        {manifest.geography.outlines === 'schematic' && <span>{fr.map.schematic}</span>}
        <a href={hrefOf({ ...HOME, page: { at: 'about' } })}>{fr.about.link}</a>
      </p>
    </section>
  )
})
