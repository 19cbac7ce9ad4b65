import { type RefObject, useEffect, useEffectEvent } from 'react'
import { type Act, actOf, type KeyState } from './talk-keys'

const SWIPE = 50 // pixels a finger goes before it is more than a press
const BACK_ZONE = 1 / 3 // of the width: a press there goes back

const isWriting = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
const isControl = (target: EventTarget | null) =>
  target instanceof Element && target.closest('a[href], button, summary') !== null

/**
 * Hears the keys of a talk before anything else on the page does; a key held down is one press.
 * @param onAct also hears when the key was pressed, in milliseconds of the page
 */
export function useTalkKeys(state: KeyState, onAct: (act: Act, pressedAt: number) => void): void {
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (isWriting(event.target) && event.key !== 'Escape') return
    const act = actOf({ key: event.key, shift: event.shiftKey, onControl: isControl(event.target) }, state)
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    if (!event.repeat) onAct(act, event.timeStamp)
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => hear(event)
    addEventListener('keydown', onKey, true)
    return () => removeEventListener('keydown', onKey, true)
  }, [])
}

/** Hears presses and swipes on an element: left goes back, right goes on; a swipe goes where the finger goes. */
export function useZones(zone: RefObject<HTMLElement | null>, onAct: (act: Act) => void): void {
  const move = useEffectEvent((isBack: boolean) => onAct({ act: isBack ? 'previous' : 'next' }))
  useEffect(() => {
    const element = zone.current
    if (!element) return
    let from: readonly [x: number, y: number] | null = null
    const down = (event: PointerEvent) => {
      from = event.isPrimary && event.button === 0 ? [event.clientX, event.clientY] : null
    }
    const up = ({ clientX, clientY }: PointerEvent) => {
      if (!from) return
      const [x, y] = [clientX - from[0], clientY - from[1]]
      from = null
      if (Math.abs(x) > SWIPE && Math.abs(x) > Math.abs(y)) return move(x > 0)
      if (Math.hypot(x, y) > SWIPE) return
      const { left, width } = element.getBoundingClientRect()
      move(clientX < left + width * BACK_ZONE)
    }
    const cancel = () => {
      from = null
    }
    element.addEventListener('pointerdown', down)
    element.addEventListener('pointerup', up)
    element.addEventListener('pointercancel', cancel)
    return () => {
      element.removeEventListener('pointerdown', down)
      element.removeEventListener('pointerup', up)
      element.removeEventListener('pointercancel', cancel)
    }
  }, [zone])
}
