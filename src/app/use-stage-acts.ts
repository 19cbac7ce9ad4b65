import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { canFillScreen, isFullScreen, onFullScreen, setFullScreen } from '../device/full-screen'
import { atScene, sceneNumber, type Talk } from '../domain/talk'
import { type Act, sceneAfter } from '../features/present/talk-keys'
import { useTalkKeys } from '../features/present/use-strokes'
import { changeLink, currentLink } from '../state/link-store'

/** What stands over the scene, for this speaker alone. */
type Over = { readonly digits: string; readonly isBlack: boolean; readonly open: 'list' | 'help' | null }

const NOTHING: Over = { digits: '', isBlack: false, open: null }

/**
 * Shows a scene. It takes the place of the one before in the history: Back leaves the talk, after any number of
 * scenes, and the link in the bar is always that of the scene on the screen.
 */
function goToScene(scene: number): void {
  const { page } = currentLink()
  if (page.at === 'talk') changeLink({ page: atScene(page, scene) }, 'replace')
}

/** Leaves the talk for the list of talks. */
function leave(): void {
  setFullScreen(false)
  changeLink({ page: { at: 'talks' } })
}

/** The scene of the address now, whatever has been painted yet: fast presses count from there. */
function sceneNow(talk: Talk): number {
  const { page } = currentLink()
  return sceneNumber(talk, page.at === 'talk' ? page.scene : null)
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

/** What the keys and buttons of a talk do, and what stands over its scene. */
export function useStageActs(talk: Talk) {
  const [over, setOver] = useState(NOTHING)
  const [single, setSingle] = useState(true)
  const isFull = useSyncExternalStore(onFullScreen, isFullScreen)
  const leftAt = useLeftFull()

  const back = (pressedAt: number) => {
    if (pressedAt <= leftAt.current) return // the press that the browser left the whole screen for
    if (over.open || over.digits !== '' || over.isBlack) setOver(NOTHING)
    else if (isFullScreen()) setFullScreen(false)
    else leave()
  }
  const onAct = (act: Act, pressedAt = performance.now()) => {
    const scene = sceneAfter(act, sceneNow(talk), talk.scenes.length)
    if (scene !== null) goToScene(scene)
    if (act.act === 'back') return back(pressedAt)
    if (act.act === 'full') setFullScreen(!isFullScreen())
    if (act.act === 'start' || act.act === 'resume') setFullScreen(true)
    setOver((was) => ({
      digits: act.act === 'type' ? act.digits : '',
      isBlack: act.act === 'black' ? !was.isBlack : was.isBlack && scene === null,
      open: act.act === 'help' ? (was.open === 'help' ? null : 'help') : was.open,
    }))
  }
  useTalkKeys({ digits: over.digits, single }, onAct)
  return {
    over,
    single,
    setSingle,
    isFull: canFillScreen() ? isFull : null,
    onAct,
    close: () => setOver(NOTHING),
    toggleList: () => setOver((was) => ({ ...NOTHING, open: was.open === 'list' ? null : 'list' })),
    goToScene: (scene: number) => {
      goToScene(scene)
      setOver(NOTHING)
    },
    leave,
  }
}
