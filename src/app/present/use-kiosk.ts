import { useEffect, useEffectEvent, useState } from 'react'
import { type Awake, keepAwake } from '../../device/wake-lock'
import { type Due, dueOf, isSelfPlaying, type Kiosk } from '../../domain/kiosk'
import type { Talk, TalkPage } from '../../domain/talk'
import { changeLink, currentLink } from '../../state/link-store'

const CALM = 3000 // milliseconds without a move, after which the pointer hides

const TOUCHES = ['pointerdown', 'keydown', 'wheel'] as const
/** What answers a press by itself, and is no touch of whoever passes by. */
const isOwn = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[data-kiosk]') !== null

/** Whether the pointer has not moved for a while; false unless asked for. */
function useCalm(isAsked: boolean): boolean {
  const [isCalm, setCalm] = useState(false)
  useEffect(() => {
    if (!isAsked) return
    let timer = setTimeout(() => setCalm(true), CALM)
    const moved = () => {
      setCalm(false)
      clearTimeout(timer)
      timer = setTimeout(() => setCalm(true), CALM)
    }
    addEventListener('pointermove', moved)
    return () => {
      removeEventListener('pointermove', moved)
      clearTimeout(timer)
      setCalm(false)
    }
  }, [isAsked])
  return isCalm
}

/** Whether the screen is kept awake while a talk is on it. */
function useAwake(): Awake {
  const [awake, setAwake] = useState<Awake>('asking')
  useEffect(() => keepAwake(setAwake), [])
  return awake
}

/** Writes into the link how a talk goes by itself. */
export function setKiosk(kiosk: Kiosk): void {
  const { page } = currentLink()
  if (page.at === 'talk') changeLink({ page: { ...page, ...kiosk } }, 'replace')
}

/** A talk that goes by itself as its link asks: a touch holds it, and it starts over once it is left alone. */
export function useKiosk(
  talk: Talk,
  { auto, standby }: TalkPage,
  scene: number,
  go: (to: Due['to']) => void,
) {
  const [isHeld, setHeld] = useState(false)
  const [touches, setTouches] = useState(0)
  const due = dueOf({ auto, standby }, talk, scene, isHeld)
  const [to, after] = [due?.to ?? null, due?.after ?? 0]
  const act = useEffectEvent((what: Due['to']) => {
    if (what === 'start') {
      setHeld(false)
      setTouches((n) => n + 1)
    }
    go(what)
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a scene and a touch start the wait anew
  useEffect(() => {
    if (to === null) return
    const timer = setTimeout(() => act(to), after)
    return () => clearTimeout(timer)
  }, [to, after, scene, touches])
  useEffect(() => {
    if (auto === null && standby === null) return
    const touched = ({ target }: Event) => {
      if (isOwn(target)) return
      setHeld(true)
      setTouches((n) => n + 1)
    }
    for (const touch of TOUCHES) addEventListener(touch, touched, { capture: true, passive: true })
    return () => {
      for (const touch of TOUCHES) removeEventListener(touch, touched, { capture: true })
    }
  }, [auto, standby])
  const playing = isSelfPlaying({ auto }) ? (isHeld ? 'held' : 'by-itself') : 'by-hand'
  return {
    playing,
    isCalm: useCalm(playing === 'by-itself'),
    awake: useAwake(),
    play: (isPlaying: boolean) => setHeld(!isPlaying),
  } as const
}
