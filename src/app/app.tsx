import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { HOME, type Link, placeOf } from '../domain/link'
import { pathOf } from '../domain/link-page'
import { hrefOf, useLink } from '../state/link-store'
import { followPage, raiseSheet, setSheet, showFirst, useUi } from '../state/ui'
import { typographic } from '../text/format'
import { fr } from '../text/fr'
import { BottomSheet } from '../ui/bottom-sheet'
import { LiveRegion } from '../ui/live-region'
import { Notice } from '../ui/notice'
import { useAfterPaint } from '../ui/use-after-paint'
import { ErrorBoundary } from './error-boundary'
import { Question } from './find/question'
import { AboveFirst } from './first/above-first'
import { firstWords, hasFirst, isFirstPulled, removeFirst } from './first/first'
import { PlainText } from './first/plain-text'
import { MapArea } from './map/map-area'
import { Overseas } from './map/overseas'
import { useLayout } from './map/use-layout'
import { useFiltered, useScene } from './map/use-picture'
import { openName, pageTitle } from './page-title'
import { Printed } from './paper/printed'
import { Panel } from './sheet/panel'
import { SheetBar } from './sheet/sheet-bar'
import { useFocusReturn } from './sheet/use-focus-return'
import { useSheet } from './sheet/use-sheet'
import { SiteNav } from './site-nav'
import { SkipLinks } from './skip-links'
import { Failed, Waiting } from './states'
import { useAtlas } from './use-atlas'
import { choiceOf, useSentences } from './use-sentences'

/** What the page does when a link comes: the document follows, the list starts anew, the sheet takes its height. */
function useFollowing(link: Link, title: string) {
  const isList = link.page.at === 'map'
  const path = pathOf(link.page)
  useEffect(() => {
    document.title = title
  }, [title])
  useLayoutEffect(() => {
    Object.assign(document.documentElement.dataset, { theme: link.theme, page: link.page.at })
  }, [link.theme, link.page.at])
  const { filters, place, radius } = link
  const asked = hrefOf({ ...HOME, filters, place, radius }) // what a sheet, a story or the camera leaves as it is
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new choice starts the list anew
  useEffect(() => showFirst(), [asked])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thing that is opened takes the same height
  useLayoutEffect(() => followPage(isList), [isList, path])
}

/** Takes the place of the static first paint once the page is settled; gives what the reader typed there. */
function useTakeOver(isSettled: boolean): string {
  const [handed, setHanded] = useState('')
  useLayoutEffect(() => {
    if (!isSettled) return
    const { typed } = firstWords()
    if (isFirstPulled()) raiseSheet()
    removeFirst()
    setHanded(typed)
  }, [isSettled])
  return handed
}

/** The page: the search, then list or sheet beside the map or over it, all pictures of one link. */
export function App() {
  const { link, ignored } = useLink()
  const state = useAtlas(link)
  const layout = useLayout()
  const height = useUi((ui) => ui.sheet)
  const asked = useUi((ui) => ui.asked)
  const { pixels, isLow, lift, padding } = useSheet(layout, link.theme)
  const atlas = state.is === 'ready' ? state.atlas : null
  const filtered = useFiltered(link, atlas)
  const isPeek = height === 'peek'
  const sight = useMemo(
    () => atlas && filtered && { link, atlas, filtered, cover: padding, layout, isLow: isPeek },
    [link, atlas, filtered, padding, layout, isPeek],
  )
  const seen = useAfterPaint(sight) // map and sentences follow the list and the sheets
  const scene = useScene(seen)
  const isMap = link.page.at === 'map'
  const failed = state.is === 'failed' ? <Failed fault={state.fault} retry={state.retry} /> : null
  // The static list and map stay readable where there is nothing better.
  const keepsFirst = failed !== null && isMap && hasFirst()
  const handed = useTakeOver(state.is !== 'loading' && !keepsFirst)
  const sentences = useSentences(seen?.link ?? link, scene, seen?.atlas ?? null)
  useFollowing(link, pageTitle(link, atlas, sentences.title))
  useFocusReturn(link)

  const known = typographic((atlas && placeOf(link, atlas.territories)?.name) ?? '')
  const placeName = (asked.place === link.place && asked.words) || known
  const isPhone = layout === 'phone'
  const bar = isPhone && state.is === 'ready' && filtered && (
    <SheetBar
      {...{ link, filtered }}
      atlas={state.atlas}
      places={state.places}
      name={openName(link, atlas) ?? ''}
    />
  )
  const strip = seen && scene && (
    <ErrorBoundary fallback={null}>
      <Overseas link={seen.link} scene={scene} atlas={seen.atlas} />
    </ErrorBoundary>
  )
  return (
    <>
      {keepsFirst && <AboveFirst>{failed}</AboveFirst>}
      <SkipLinks sheet={!isMap} />
      <Question {...{ link, handed, placeName }} table={atlas?.table ?? null} isLow={isPhone && !isPeek} />
      {atlas && scene && filtered && (
        <Printed {...{ link, atlas, filtered }} sentence={sentences.description} />
      )}
      <BottomSheet
        {...{ height, pixels, isLow, lift, bar, strip }}
        onHeight={setSheet}
        escapes={isMap}
        place={pathOf(link.page)}
      >
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
              isCounted={isPhone}
            />
          )}
        </ErrorBoundary>
        <SiteNav link={link} />
      </BottomSheet>
      <ErrorBoundary within="map-area">
        {state.is === 'ready' && seen && scene && (
          <MapArea
            link={seen.link}
            scene={scene}
            cover={seen.cover}
            atlas={seen.atlas}
            places={state.places}
            stories={state.stories}
            description={sentences.description}
          />
        )}
        {state.is === 'loading' && <div className="map-area" />}
      </ErrorBoundary>
      <LiveRegion sentence={sentences.spoken} choice={choiceOf(seen?.link ?? link)} />
    </>
  )
}
