import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { isFullScreen, setFullScreen } from '../../device/full-screen'
import { hasLines } from '../../device/line'
import { openBeside } from '../../device/second-window'
import { HOME, type Theme } from '../../domain/link'
import { steppedTo, timed } from '../../domain/on-stage'
import { atScene, sceneNumber, type Talk, type TalkPage } from '../../domain/talk'
import type { Bond } from '../../domain/two-windows'
import { SpeakerBar } from '../../features/present/speaker-bar'
import { KeysHelp, SceneList } from '../../features/present/stage-panels'
import { type Act, shownAfter } from '../../features/present/talk-keys'
import { TalkWatch } from '../../features/present/talk-watch'
import { useTalkKeys } from '../../features/present/use-strokes'
import { changeLink, hrefOf } from '../../state/link-store'
import { fr } from '../../text/fr'
import { speakerWords } from '../../text/speaker-words'
import { talkWords } from '../../text/talk-words'
import { LiveRegion } from '../../ui/live-region'
import { useAtlas } from '../use-atlas'
import { ScenePicture } from './scene-picture'
import { useReading } from './use-reading'
import { useTwoWindows } from './use-two-windows'
import './speaker.css'

type Props = { readonly talk: Talk; readonly page: TalkPage; readonly theme: Theme }

type Over = { readonly digits: string; readonly open: 'list' | 'help' | null }
const NOTHING: Over = { digits: '', open: null }

/** The stage of the talk, at the scene that is told. */
const stageHref = (page: TalkPage, theme: Theme) =>
  hrefOf({ ...HOME, page: { ...page, speaker: false }, theme: theme === 'projection' ? HOME.theme : theme })

/** What the keys and buttons of this window do: nearly all of it is done on the stage too. */
function useSpeakerActs(talk: Talk, page: TalkPage, theme: Theme) {
  const [over, setOver] = useState(NOTHING)
  const [single, setSingle] = useState(true)
  const windows = useTwoWindows('speaker', talk, page)
  const { shown, change, bond } = windows
  const onAct = (act: Act) => {
    if (act.act === 'full') setFullScreen(!isFullScreen())
    if (act.act === 'speaker' && bond !== 'bound') openBeside(stageHref(page, theme))
    if (act.act === 'back') change((was) => (was.isBlack ? { ...was, isBlack: false } : was))
    else change((was) => shownAfter(act, was, talk.scenes.length, Date.now()))
    setOver((was) => ({
      digits: act.act === 'type' ? act.digits : '',
      open:
        act.act === 'help' && was.open !== 'help'
          ? 'help'
          : ['help', 'back'].includes(act.act)
            ? null
            : was.open,
    }))
  }
  useTalkKeys({ digits: over.digits, single }, onAct)
  return { over, setOver, single, setSingle, shown, change, bond, onAct }
}

/** What to do while the stage does not answer; nothing while it does. */
function Unbound({ bond, href }: { readonly bond: Bond; readonly href: string }) {
  const why = !hasLines() ? 'unable' : bond
  return (
    <div role="status" className="speaker-bond" data-bond={why}>
      {why === 'looking' && <p>{speakerWords.looking}</p>}
      {(why === 'alone' || why === 'lost' || why === 'unable') && (
        <>
          <p>{speakerWords[why]}</p>
          <a className="button" href={href} target="_blank" rel="noopener">
            {speakerWords.openStage}
          </a>
        </>
      )}
    </div>
  )
}

/** The window of the speaker: notes, this scene and the next, the time, and the same keys as the stage. */
export function Speaker({ talk, page, theme }: Props) {
  const { over, setOver, single, setSingle, shown, change, bond, onAct } = useSpeakerActs(talk, page, theme)
  const number = sceneNumber(talk, page.scene)
  const scene = talk.scenes[number - 1]!
  const state = useAtlas(HOME)
  const read = useReading(state.is === 'ready' ? state.atlas.table : null)
  const drawn = useDeferredValue(number) // words first
  const total = talk.scenes.length
  const title = read(scene.title)
  const titles = useMemo(() => talk.scenes.map((one) => read(one.title)), [talk, read])
  useEffect(() => {
    document.title = fr.site.pageTitle(`${talkWords.of(number, total)} · ${speakerWords.title}`)
  }, [number, total])
  const notes = read(scene.notes)
  return (
    <main className="speaker" aria-label={speakerWords.title}>
      <header className="speaker-head">
        <TalkWatch
          talk={talk}
          scene={number}
          watch={shown.watch}
          from={shown.timedFrom}
          onWatch={(how) => change((was) => timed(was, how, Date.now()))}
        />
        <Unbound bond={bond} href={stageHref(page, theme)} />
      </header>
      <section className="speaker-notes" aria-labelledby="speaker-title">
        <p className="speaker-lasts">{speakerWords.lasts(scene.seconds)}</p>
        <h1 id="speaker-title">{title}</h1>
        <p className="speaker-said">{read(scene.text)}</p>
        {shown.isBlack && <p className="speaker-black">{speakerWords.black}</p>}
        <h2 className="visually-hidden">{speakerWords.notes}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
        <div className="speaker-text" tabIndex={0}>
          {notes === '' ? <p className="aside">{speakerWords.noNotes}</p> : <p>{notes}</p>}
        </div>
      </section>
      <div className="speaker-pictures">
        {[drawn, drawn + 1].map((n) => {
          const one = talk.scenes[n - 1]
          return (
            <figure
              key={n}
              data-next={n > drawn || undefined}
              data-black={(n === drawn && shown.isBlack) || undefined}
            >
              <figcaption>
                <span>{n === drawn ? speakerWords.now : one ? speakerWords.next : speakerWords.last}</span>
                {one ? titles[n - 1] : speakerWords.lastWhy}
              </figcaption>
              {one && <ScenePicture scene={one} theme={theme} title={titles[n - 1]!} />}
            </figure>
          )
        })}
      </div>
      <SpeakerBar
        scene={number}
        total={total}
        digits={over.digits}
        isBlack={shown.isBlack}
        hasCode={shown.hasCode}
        isDark={theme === 'projection'}
        open={over.open}
        onAct={onAct}
        onList={() => setOver((was) => ({ ...NOTHING, open: was.open === 'list' ? null : 'list' }))}
        onDark={(isDark) => changeLink({ theme: isDark ? 'papier' : 'projection-claire' }, 'replace')}
      />
      {over.open === 'list' && (
        <SceneList
          titles={titles}
          scene={number}
          hrefOf={(n) => hrefOf({ ...HOME, page: atScene(page, n) })}
          onGo={(n) => {
            change((was) => steppedTo(was, n, Date.now()))
            setOver(NOTHING)
          }}
          onClose={() => setOver(NOTHING)}
        />
      )}
      {over.open === 'help' && (
        <KeysHelp single={single} onSingle={setSingle} onClose={() => setOver(NOTHING)} />
      )}
      <LiveRegion
        sentence={talkWords.said(number, total, title, shown.isBlack ? speakerWords.black : '')}
        choice={`${number} ${shown.isBlack}`}
      />
    </main>
  )
}
