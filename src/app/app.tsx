import { useCallback, useEffect, useLayoutEffect, useMemo } from 'react'
import type { Link } from '../domain/link'
import { pathOf } from '../domain/link-page'
import { filteredBy, sceneFrom } from '../domain/scene-from'
import { MAP_PADDING } from '../look/frame'
import { useLink } from '../state/link-store'
import { showFirst } from '../state/ui'
import { fr } from '../text/fr'
import { LiveRegion } from '../ui/live-region'
import { Notice } from '../ui/notice'
import { AboveFirst } from './above-first'
import { ErrorBoundary } from './error-boundary'
import { firstWords, hasFirst, removeFirst } from './first'
import { Head, search } from './head'
import { MapArea } from './map-area'
import { pageTitle } from './page-title'
import { Panel } from './panel'
import { PlainText } from './plain-text'
import { Printed } from './printed'
import { SiteNav } from './site-nav'
import { SkipLinks } from './skip-links'
import { Failed, Waiting } from './states'
import { type AtlasState, useAtlas } from './use-atlas'
import { choiceOf, useSentences } from './use-sentences'
import { useSuggestions } from './use-suggestions'
import { useWide } from './use-wide'

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
  const isMap = link.page.at === 'map'
  const failed = state.is === 'failed' ? <Failed fault={state.fault} retry={state.retry} /> : null
  // The static list and map stay readable where there is nothing better.
  const keepsFirst = failed !== null && isMap && hasFirst()
  const settled = state.is !== 'loading' && !keepsFirst
  const nothing = filtered !== null && filtered.rows.length === 0
  const suggestions = useSuggestions(atlas?.table ?? null, link, nothing)
  const onType = useCallback((text: string) => search(text), [])

  useLayoutEffect(() => {
    if (!settled) return
    const { typed } = firstWords()
    removeFirst()
    if (typed) search(typed) // typed before the app was there
  }, [settled])
  const sentences = useSentences(link, scene, atlas)
  const title = pageTitle(link, atlas, sentences.title)
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    document.documentElement.dataset.theme = link.theme
  }, [link.theme])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new choice starts the list anew
  useEffect(() => showFirst(), [filtered])

  return (
    <>
      {keepsFirst && <AboveFirst>{failed}</AboveFirst>}
      <SkipLinks sheet={!isMap} />
      <Head link={link} onType={onType} suggestions={suggestions} />
      {atlas && scene && filtered && (
        <Printed {...{ link, atlas, scene, filtered }} sentence={sentences.description} />
      )}
      <main className="panel">
        {ignored.length > 0 && <Notice title={fr.errors.ignored(ignored)} />}
        <ErrorBoundary key={pathOf(link.page)}>
          {state.is === 'loading' && <Waiting />}
          {!keepsFirst && failed}
          {failed && !isMap && <PlainText />}
          {state.is === 'ready' && filtered && (
            <Panel
              link={link}
              atlas={state.atlas}
              places={state.places}
              stories={state.stories}
              filtered={filtered}
            />
          )}
        </ErrorBoundary>
        <SiteNav link={link} />
      </main>
      <ErrorBoundary within="map-area">
        {state.is === 'ready' && scene && (
          <MapArea
            {...{ link, scene }}
            atlas={state.atlas}
            stories={state.stories}
            description={sentences.description}
          />
        )}
        {state.is === 'loading' && <div className="map-area" />}
      </ErrorBoundary>
      <LiveRegion sentence={sentences.spoken} choice={choiceOf(link)} />
    </>
  )
}
