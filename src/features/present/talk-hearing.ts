import { type Act, actOf, type KeyState } from './talk-keys'

const SWIPE = 50 // pixels a finger goes before it is more than a press
const BACK_ZONE = 1 / 3 // of the width: a press there goes back

const isWriting = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]') !== null
const isControl = (target: EventTarget | null) =>
  target instanceof Element && target.closest('a[href], button, summary, input') !== null

/**
 * Hears the keys of a talk before anything else on the page does; a key held down is one press. Gives what stops it.
 * @param onAct also hears when the key was pressed, in milliseconds of the page
 */
export function hearKeys(stateNow: () => KeyState, onAct: (act: Act, pressedAt: number) => void): () => void {
  const hear = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    if (isWriting(event.target) && event.key !== 'Escape') return
    const stroke = { key: event.key, shift: event.shiftKey, onControl: isControl(event.target) }
    const act = actOf(stroke, stateNow())
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    if (!event.repeat) onAct(act, event.timeStamp)
  }
  addEventListener('keydown', hear, true)
  return () => removeEventListener('keydown', hear, true)
}

/**
 * Hears presses and swipes on an element: left goes back, right goes on; a swipe goes where the finger goes. Gives what
 * stops it.
 */
export function hearZones(element: HTMLElement, onAct: (act: Act) => void): () => void {
  const move = (isBack: boolean) => onAct({ act: isBack ? 'previous' : 'next' })
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
}
