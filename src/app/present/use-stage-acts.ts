import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { canFillScreen, isFullScreen, onFullScreen, setFullScreen } from '../../device/full-screen'
import { hasLines } from '../../device/line'
import { openBeside } from '../../device/second-window'
import { sceneInLoop } from '../../domain/kiosk'
import { onStageAt, steppedTo } from '../../domain/on-stage'
import type { Talk, TalkPage } from '../../domain/talk'
import type { StagePanelName } from '../../features/present/stage-bar'
import { type Act, shownAfter } from '../../features/present/talk-keys'
import { useTalkKeys } from '../../features/present/use-strokes'
import { changeLink, currentLink, hrefOf } from '../../state/link-store'
import { useKiosk } from './use-kiosk'
import { useTwoWindows } from './use-two-windows'

const PATIENCE = 4000 // milliseconds that the speaker's window has to say that it is there

/** What stands over the scene, in this window alone. */
type Over = {
  readonly digits: string
  readonly open: StagePanelName | null
}

const NOTHING: Over = { digits: '', open: null }

/** Leaves the talk for the list of talks. */
function leave(): void {
  setFullScreen(false)
  changeLink({ page: { at: 'talks' } })
}

/** When the page last left the whole screen, in milliseconds of the page. */
function useLeftFull() {
  const leftAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(
    () =>
      onFullScreen(() => {
        if (!isFullScreen()) leftAt.current = performance.now()
      }),
    [],
  )
  return leftAt
}

/** The speaker's window of the talk in the address now. */
export function speakerHref(): string {
  const { page, ...rest } = currentLink()
  return page.at === 'talk' ? hrefOf({ ...rest, page: { ...page, speaker: true } }) : ''
}

/** Opens the speaker's window, and tells when it is there already, or does not come. */
function useSpeakerWindow(isThere: boolean) {
  const [asked, setAsked] = useState<'asked' | 'late' | 'already' | null>(null)
  const isAwaited = asked === 'asked' && !isThere
  useEffect(() => {
    if (!isAwaited) return
    const timer = setTimeout(() => setAsked('late'), PATIENCE)
    return () => clearTimeout(timer)
  }, [isAwaited])
  const notice = asked === 'already' || (asked === 'late' && !isThere) ? asked : null
  const open = () => {
    if (isThere) return setAsked('already')
    openBeside(speakerHref())
    setAsked(hasLines() ? 'asked' : null) // without a line, it could not tell that it is there
  }
  return { notice, open, forget: () => setAsked(null) }
}

/** What the keys and buttons of a talk do, what stands over its scene, and what the room is shown. */
export function useStageActs(talk: Talk, page: TalkPage) {
  const [over, setOver] = useState(NOTHING)
  const [single, setSingle] = useState(true)
  const isFull = useSyncExternalStore(onFullScreen, isFullScreen)
  const leftAt = useLeftFull()
  const { shown, change, isOtherThere } = useTwoWindows('stage', talk, page)
  const speaker = useSpeakerWindow(isOtherThere)
  const close = () => {
    setOver(NOTHING)
    speaker.forget()
  }
  const kiosk = useKiosk(talk, page, shown.scene, (to) => {
    if (to === 'start') close()
    change((was) =>
      to === 'start' ? onStageAt(1) : steppedTo(was, sceneInLoop(was.scene, talk.scenes.length), Date.now()),
    )
  })

  const back = (pressedAt: number) => {
    if (pressedAt <= leftAt.current) return // the press that the browser left the whole screen for
    if (over.open || over.digits !== '' || speaker.notice || shown.isBlack || shown.hasCode) {
      close()
      change((was) =>
        was.isBlack || was.hasCode ? { ...was, isBlack: false, hasCode: was.isBlack && was.hasCode } : was,
      )
    } else if (isFullScreen()) setFullScreen(false)
    else leave()
  }
  const onAct = (act: Act, pressedAt = performance.now()) => {
    if (act.act === 'back') return back(pressedAt)
    change((was) => shownAfter(act, was, talk.scenes.length, Date.now()))
    if (act.act === 'full') setFullScreen(!isFullScreen())
    if (act.act === 'start' || act.act === 'resume') setFullScreen(true)
    if (act.act === 'speaker') speaker.open()
    setOver((was) => ({
      ...was,
      digits: act.act === 'type' ? act.digits : '',
      open:
        act.act === 'black'
          ? null
          : act.act === 'help'
            ? was.open === 'help'
              ? null
              : 'help'
            : was.open === 'more'
              ? null
              : was.open,
    }))
  }
  useTalkKeys({ digits: over.digits, single }, onAct)
  return {
    over,
    shown,
    kiosk,
    single,
    setSingle,
    isFull: canFillScreen() ? isFull : null,
    onAct,
    speaker,
    close,
    open: (panel: StagePanelName) =>
      setOver((was) => ({ ...NOTHING, open: was.open === panel ? null : panel })),
    goToScene: (scene: number) => {
      change((was) => steppedTo(was, scene, Date.now()))
      setOver(NOTHING)
    },
    leave,
  }
}

/** What the keys and buttons of a talk do, as the parts of the stage are given it. */
export type StageActs = ReturnType<typeof useStageActs>
