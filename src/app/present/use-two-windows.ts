import { useEffect, useState, useSyncExternalStore } from 'react'
import { type Line, openLine } from '../../device/line'
import { type OnStage, onStageAt } from '../../domain/on-stage'
import { atScene, OPENED, sceneNumber, type Talk, type TalkPage, talkTitle } from '../../domain/talk'
import {
  arrived,
  asked,
  type Bond,
  bondOf,
  changed,
  farewell,
  heard,
  isThere,
  readMessage,
  type Side,
  type Step,
} from '../../domain/two-windows'
import { changeLink, currentLink } from '../../state/link-store'

const HEARTBEAT = 1000 // milliseconds between two questions of the speaker's window

/** The windows of a talk, as one of them knows them. */
export type TwoWindows = {
  readonly shown: OnStage
  readonly bond: Bond
  readonly isOtherThere: boolean
  readonly change: (how: (shown: OnStage) => OnStage) => void
}

/** The scene of the address now, whatever has been painted yet: fast presses count from there. */
function sceneNow(talk: Talk): number {
  const { page } = currentLink()
  return sceneNumber(talk, page.at === 'talk' ? page.scene : null)
}

/**
 * Puts a scene into the address. It takes the place of the one before in the history: Back leaves the talk, after any
 * number of scenes, and the link in the bar is always that of the scene on the screen.
 */
function goToScene(scene: number): void {
  const { page } = currentLink()
  if (page.at === 'talk') changeLink({ page: atScene(page, scene) }, 'replace')
}

/** The line of a talk, for its territory where it is made for one; of a file that was opened, by what is in it. */
function lineName({ talk, territory }: TalkPage, { scenes }: Talk): string {
  const content = talk === OPENED ? `${scenes.length} ${talkTitle({ id: talk, scenes })}` : ''
  return `${import.meta.env.BASE_URL}presenter/${talk}?${territory ?? ''} ${content}`
}

/** The end of the line in this window; the scene lives in the address, the rest here. */
function endOf(side: Side, name: string, talk: Talk) {
  let end = arrived(side, Math.random().toString(36).slice(2), onStageAt(sceneNow(talk)))
  let line: Line | null = null
  const listeners = new Set<() => void>()
  const become = ({ end: next, say }: Step) => {
    const { scene } = end.shown
    end = next
    if (say) line?.say(say)
    if (next.shown.scene !== scene) goToScene(next.shown.scene)
    for (const notify of listeners) notify()
  }
  const ask = () => become(asked(end))
  const onHear = (data: unknown) => {
    const message = readMessage(data)
    if (!message) return
    const scene = sceneNumber(talk, message.shown.scene)
    become(heard(end, { ...message, shown: { ...message.shown, scene } }))
  }
  const change = (how: (shown: OnStage) => OnStage) => {
    const next = how(end.shown)
    if (next !== end.shown) become(changed(end, next))
  }
  return {
    now: () => end,
    listen(notify: () => void) {
      listeners.add(notify)
      return () => listeners.delete(notify)
    },
    ask,
    change,
    /** Takes up the scene of an address that was changed by hand, or by a step of the history. */
    follow() {
      const scene = sceneNow(talk)
      change((shown) => (shown.scene === scene ? shown : { ...shown, scene }))
    },
    open() {
      line = openLine(name, { onHear, onReturn: ask, onLeave: () => line?.say(farewell(end)) })
      ask()
      return () => {
        line?.say(farewell(end))
        line?.hangUp()
        line = null
      }
    },
  }
}

/** Joins this window to the others of its talk: each shows what was last asked for in any of them. */
export function useTwoWindows(side: Side, talk: Talk, page: TalkPage): TwoWindows {
  const [own] = useState(() => {
    return endOf(side, lineName(page, talk), talk)
  })
  const end = useSyncExternalStore(own.listen, own.now)
  useEffect(() => own.open(), [own])
  useEffect(() => {
    if (side === 'stage') return
    const timer = setInterval(own.ask, HEARTBEAT)
    return () => clearInterval(timer)
  }, [own, side])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the address names another scene
  useEffect(() => own.follow(), [own, page.scene])
  return { shown: end.shown, bond: bondOf(end), isOtherThere: isThere(end), change: own.change }
}
