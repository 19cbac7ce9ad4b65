import { type CSSProperties, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { viewOfBox } from '../../domain/in-sight'
import type { Link, Theme } from '../../domain/link'
import { FRANCE, levelAt, type Padding, type Scene } from '../../domain/scene'
import type { Atlas } from '../../domain/scene-from'
import { atScene, sceneLink, sceneNumber, type Talk, type TalkPage, talkTitle } from '../../domain/talk'
import { StageBar } from '../../features/present/stage-bar'
import { StageCard } from '../../features/present/stage-card'
import { StageMore } from '../../features/present/stage-more'
import { useZones } from '../../features/present/use-strokes'
import type { Layout } from '../../look/frame'
import { changeLink, hrefOf } from '../../state/link-store'
import { fr } from '../../text/fr'
import { shownSentence } from '../../text/sentence'
import { stageCard } from '../../text/stage-card'
import { talkWords } from '../../text/talk-words'
import { LiveRegion } from '../../ui/live-region'
import { ErrorBoundary } from '../error-boundary'
import { MapArea } from '../map/map-area'
import { Overseas } from '../map/overseas'
import { useLayout } from '../map/use-layout'
import { usePicture } from '../map/use-picture'
import { openName } from '../page-title'
import { useAtlas } from '../use-atlas'
import { useSentences } from '../use-sentences'
import { SceneKey } from './scene-key'
import { StageFault } from './stage-fault'
import { StageOver } from './stage-over'
import { useReading } from './use-reading'
import { useStageActs } from './use-stage-acts'
import './stage.css'

type Props = { readonly talk: Talk; readonly page: TalkPage; readonly theme: Theme }

const AROUND = 48 // pixels kept free around what the camera frames
/** Pixels that the overseas strip takes beside the whole of France, or below it. */
const STRIP: Record<Layout, Pick<Padding, 'right' | 'bottom'>> = {
  wide: { right: 180, bottom: 0 },
  short: { right: 0, bottom: 58 },
  phone: { right: 0, bottom: 116 },
}

/** Pixels that an element covers, measured before it is painted; none while it is not there. */
function useCovered(side: 'offsetHeight' | 'offsetWidth') {
  const [pixels, setPixels] = useState(0)
  const ref = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return
      const read = () => setPixels(element[side])
      read()
      const observer = new ResizeObserver(read)
      observer.observe(element)
      return () => {
        observer.disconnect()
        setPixels(0)
      }
    },
    [side],
  )
  return { ref, pixels }
}

/** What a scene says beside its map: the lines of what it opens, how many organisations it shows. */
function useSaid(scene: Scene | null, link: Link, atlas: Atlas | null) {
  const card = useMemo(() => scene && atlas && stageCard(scene, link, atlas), [scene, link, atlas])
  const shown = useMemo(() => scene && atlas && shownSentence(scene, link, atlas), [scene, link, atlas])
  return { card, shown }
}

/** The scene as it is painted: projected, at the level of this screen, without a flight where its row says so. */
function useStaged(scene: Scene | null, isCut: boolean): Scene | null {
  return useMemo(() => {
    if (!scene) return null
    const { camera, padding, level } = scene
    const size = { width: innerWidth, height: innerHeight }
    const seen = camera.to === 'box' ? levelAt(viewOfBox(camera.box, size, padding).zoom) : level
    return { ...scene, mode: 'present', level: seen, isCut }
  }, [scene, isCut])
}

/** A talk on the whole screen: the map of its scene, its words in a band below, a button for each key. */
export function Stage({ talk, page, theme }: Props) {
  const number = sceneNumber(talk, page.scene)
  const scene = talk.scenes[number - 1]!
  const isSlide = scene.link === ''
  const link = useMemo(() => ({ ...sceneLink(scene.link).link, theme }), [scene.link, theme])
  const state = useAtlas(link)
  const { ref: band, pixels: height } = useCovered('offsetHeight')
  const { ref: beside, pixels: width } = useCovered('offsetWidth')
  const { ref: code, pixels: codeWidth } = useCovered('offsetWidth')
  const layout = useLayout()
  const strip = STRIP[layout]
  const cover = useMemo(
    () => ({
      top: AROUND,
      right: AROUND + Math.max(strip.right, width),
      bottom: AROUND + strip.bottom + (isSlide ? 0 : height),
      left: AROUND + (layout === 'wide' ? codeWidth : 0),
    }),
    [strip, isSlide, height, width, layout, codeWidth],
  )
  const { atlas, scene: plain } = usePicture(link, state, cover)
  const staged = useStaged(plain, scene.transition === 'coupe')
  const { description } = useSentences(link, staged, atlas)
  const { card, shown } = useSaid(staged, link, atlas)
  const read = useReading(atlas?.table ?? null)
  const acts = useStageActs(talk, page)
  const zone = useRef<HTMLDivElement>(null)
  useZones(zone, acts.onAct)
  const [title, text] = [read(scene.title), read(scene.text)]
  const total = talk.scenes.length
  useEffect(() => {
    document.title = fr.site.pageTitle(`${talkWords.of(number, total)} · ${title}`)
  }, [number, total, title])
  useEffect(() => {
    const named = atScene(page, number)
    if (named.scene !== page.scene) changeLink({ page: named }, 'replace') // a scene that is not there
  }, [page, number])
  const hasCard = card !== null && layout === 'wide' && !isSlide // elsewhere the map needs the room
  const isWhole = staged?.camera.to === 'box' && staged.camera.box === FRANCE
  const { over, kiosk } = acts
  return (
    <main
      className="stage"
      style={{ '--stage-band': `${height}px` } as CSSProperties /* a variable */}
      data-slide={isSlide || undefined}
      data-card={hasCard || undefined}
      data-calm={kiosk.isCalm || undefined}
      data-code={acts.shown.hasCode || undefined}
      aria-label={talkWords.stage}
    >
      <div className="stage-map" inert>
        <ErrorBoundary within="map-over map-middle">
          {state.is === 'ready' && staged && (
            <MapArea
              link={link}
              scene={staged}
              cover={cover}
              atlas={state.atlas}
              places={state.places}
              stories={state.stories}
              description=""
            />
          )}
        </ErrorBoundary>
        {atlas && staged && isWhole && !isSlide && (
          <ErrorBoundary fallback={null}>
            <Overseas link={link} scene={staged} atlas={atlas} />
          </ErrorBoundary>
        )}
      </div>
      {hasCard && <StageCard ref={beside} card={card} />}
      <div ref={zone} className="stage-zones" />
      {!isSlide && <StageFault state={state} />}
      <section ref={band} className="stage-band" inert={acts.shown.isBlack} aria-labelledby="stage-title">
        <div className="stage-words">
          {atlas && openName(link, atlas) && !isSlide && !hasCard && (
            <p className="stage-kicker">{openName(link, atlas)}</p>
          )}
          <h1 id="stage-title">{title}</h1>
          <p className="stage-text">{text}</p>
          {!isSlide && shown && atlas && staged && (
            <div className="stage-shown">
              <p>{talkWords.shown(shown)}</p>
              <SceneKey scene={staged} atlas={atlas} />
            </div>
          )}
          {!isSlide && <p className="visually-hidden">{description}</p>}
        </div>
        <StageBar
          scene={number}
          total={total}
          digits={over.digits}
          isFull={acts.isFull}
          hasCode={acts.shown.hasCode}
          playing={kiosk.playing}
          open={over.open}
          onAct={acts.onAct}
          onOpen={acts.open}
          onPlay={kiosk.play}
          onLeave={acts.leave}
          more={
            over.open === 'more' && (
              <StageMore
                href={hrefOf({ ...link, theme: 'papier' })}
                hasCode={acts.shown.hasCode}
                isFull={acts.isFull}
                onAct={acts.onAct}
                onOpen={acts.open}
              />
            )
          }
        />
      </section>
      <StageOver {...{ talk, page, link, scene: number, read, acts, code }} />
      <LiveRegion
        sentence={talkWords.said(number, total, title, text)}
        choice={kiosk.playing === 'by-itself' ? '' : `${talkTitle(talk)} ${number}`} // by itself, it keeps silent
      />
    </main>
  )
}
