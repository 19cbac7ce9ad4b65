import { SHEET_HEIGHTS, type SheetHeight, type SheetPixels } from '../look/frame'

/** The variable of the style sheet that says how high the sheet stands. */
export const SHEET_HEIGHT = '--sheet-height'

const PRESS = 6 // pixels that a finger may slip in a press
const FLICK = 0.5 // pixels a millisecond from which a drag goes on by itself
const STILL = 100 // milliseconds after which a finger has come to rest

/** What a drag works on: the sheet follows it without React. */
type Dragged = { readonly sheet: HTMLElement; readonly pixels: SheetPixels }

/** The height nearest to where a drag ends; a flick goes on to the next one. */
function endOfDrag(height: number, speed: number, pixels: SheetPixels): SheetHeight {
  const ahead = SHEET_HEIGHTS.filter((name) => (speed > 0 ? pixels[name] >= height : pixels[name] <= height))
  const among = Math.abs(speed) > FLICK && ahead.length > 0 ? ahead : SHEET_HEIGHTS
  const away = (name: SheetHeight) => Math.abs(pixels[name] - height)
  return among.reduce((best, name) => (away(name) < away(best) ? name : best))
}

/** Drags the height of a sheet by its bar, by finger, pen or mouse, until the function that it gives is called. */
export function dragBy(
  bar: HTMLElement,
  { sheet, pixels }: Dragged,
  onHeight: (height: SheetHeight) => void,
): () => void {
  let [from, first, last, time, speed] = [0, 0, 0, 0, 0]
  let state: 'none' | 'pressed' | 'moved' = 'none'
  const heightAt = (y: number) => Math.min(pixels.full, Math.max(pixels.peek, first + from - y))
  const set = (px: number) => sheet.style.setProperty(SHEET_HEIGHT, `${px}px`)
  const start = (event: PointerEvent) => {
    if (event.button !== 0 || (event.target instanceof Element && event.target.closest('a, button'))) return
    bar.setPointerCapture?.(event.pointerId)
    first = sheet.getBoundingClientRect().height
    from = last = event.clientY
    time = event.timeStamp
    state = 'pressed'
  }
  const move = (event: PointerEvent) => {
    const { clientY: y, timeStamp } = event
    if (state === 'none' || (state === 'pressed' && Math.abs(y - from) <= PRESS)) return
    state = 'moved'
    speed = (last - y) / Math.max(1, timeStamp - time)
    last = y
    time = timeStamp
    sheet.dataset.dragged = ''
    set(heightAt(y))
  }
  const end = (event: PointerEvent) => {
    const was = state
    state = 'none'
    delete sheet.dataset.dragged
    if (was === 'pressed' && event.type === 'pointerup' && Math.round(first) <= pixels.peek) onHeight('half')
    if (was !== 'moved') return
    const height = endOfDrag(heightAt(last), event.timeStamp - time > STILL ? 0 : speed, pixels)
    set(pixels[height]) // React writes only what changes
    onHeight(height)
  }
  const parts = { pointerdown: start, pointermove: move, pointerup: end, pointercancel: end }
  const all = Object.entries(parts) as [keyof typeof parts, typeof start][]
  for (const [type, listener] of all) bar.addEventListener(type, listener)
  bar.dataset.drags = ''
  return () => {
    delete bar.dataset.drags
    for (const [type, listener] of all) bar.removeEventListener(type, listener)
  }
}
