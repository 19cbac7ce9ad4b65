import { useCallback, useEffect, useLayoutEffect, useMemo } from 'react'
import type { Link } from '../domain/link'
import { filteredBy, sceneFrom } from '../domain/scene-from'
import { MAP_PADDING } from '../look/frame'
import { useLink } from '../state/link-store'
import { showFirst } from '../state/ui'
import { fr } from '../text/fr'
import { LiveRegion } from '../ui/live-region'
import { Notice } from '../ui/notice'
import { ErrorBoundary } from './error-boundary'
import { firstWords, removeFirst } from './first'
import { Head, search } from './head'
import { MapArea } from './map-area'
import { pageTitle } from './page-title'
import { Panel } from './panel'
import { SkipLinks } from './skip-links'
import { type AtlasState, useAtlas } from './use-atlas'
import { useLate } from './use-late'
import { useSuggestions } from './use-suggestions'
import { useWide } from './use-wide'

const SLOW = 2000 // milliseconds before the page says that it is waiting

function Waiting() {
  const slow = useLate(true, SLOW)
  return (
    <p className="waiting" role="status">
      {slow ? fr.errors.slow : fr.errors.loading}
    </p>
  )
}

function Failed({ fault, retry }: Extract<AtlasState, { is: 'failed' }>) {
  const action =
    fault === 'offline'
      ? { label: fr.errors.retry, onPress: retry }
      : { label: fr.errors.reload, onPress: () => location.reload() }
  return (
    <Notice tone="alert" title={fr.errors.list[fault]} action={action}>
      <p>{fr.errors.listAct[fault]}</p>
    </Notice>
  )
}

/** What a link shows, worked out again only when what it depends on changes. */
function usePicture(link: Link, state: AtlasState) {
  const wide = useWide()
  const atlas = state.is === 'ready' ? state.atlas : null
  const { filters, place, radius } = link
  // biome-ignore lint/correctness/useExhaustiveDependencies: a camera move changes the link, not the list
  const filtered = useMemo(() => (atlas ? filteredBy(link, atlas) : null), [atlas, filters, place, radius])
  const scene = useMemo(
    () => (atlas ? sceneFrom(link, atlas, MAP_PADDING[wide ? 'wide' : 'narrow']) : null),
    [atlas, link, wide],
  )
  return { atlas, filtered, scene }
}

/** The page: search and list in the column, the map beside, both pictures of one link. */
export function App() {
  const { link, ignored } = useLink()
  const state = useAtlas(link)
  const { atlas, filtered, scene } = usePicture(link, state)
  const settled = state.is !== 'loading'
  const nothing = filtered !== null && filtered.rows.length === 0
  const suggestions = useSuggestions(atlas?.table ?? null, link, nothing)
  const onType = useCallback((text: string) => search(text), [])

  useLayoutEffect(() => {
    if (!settled) return
    const { typed } = firstWords()
    removeFirst()
    if (typed) search(typed) // typed before the app was there
  }, [settled])
  const title = pageTitle(link, atlas)
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    document.documentElement.dataset.theme = link.theme
  }, [link.theme])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new choice starts the list anew
  useEffect(() => showFirst(), [filtered])

  const isMap = link.page.at === 'map'
  return (
    <>
      <SkipLinks sheet={!isMap} />
      <Head link={link} onType={onType} suggestions={suggestions} />
      <main className="panel">
        {ignored.length > 0 && <Notice title={fr.errors.ignored(ignored)} />}
        <ErrorBoundary key={isMap ? 'list' : 'sheet'}>
          {state.is === 'loading' && <Waiting />}
          {state.is === 'failed' && <Failed {...state} />}
          {atlas && filtered && <Panel link={link} atlas={atlas} filtered={filtered} />}
        </ErrorBoundary>
      </main>
      <ErrorBoundary>
        {atlas && scene ? <MapArea link={link} scene={scene} atlas={atlas} /> : <div className="map-area" />}
      </ErrorBoundary>
      <LiveRegion
        sentence={filtered ? fr.counts.withThirdPlaces(filtered.rows.length, filtered.thirdPlaces) : ''}
      />
    </>
  )
}
