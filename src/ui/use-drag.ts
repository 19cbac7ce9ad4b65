import { type PointerEvent, type RefObject, useRef } from 'react'
import { SHEET_HEIGHTS, type SheetHeight, type SheetPixels } from '../look/frame'

/** The variable of the style sheet that says how high the sheet stands. */
export const SHEET_HEIGHT = '--sheet-height'

const PRESS = 6 // pixels that a finger may slip in a press
const FLICK = 0.5 // pixels a millisecond from which a drag goes on by itself

type Drag = {
  readonly y: number
  readonly height: number
  last: number
  time: number
  speed: number
  moved: boolean
}

/** The height nearest to where a drag ends; a flick goes on to the next one. */
export function endOfDrag(height: number, speed: number, pixels: SheetPixels): SheetHeight {
  const ahead = SHEET_HEIGHTS.filter((name) => (speed > 0 ? pixels[name] >= height : pixels[name] <= height))
  const among = Math.abs(speed) > FLICK && ahead.length > 0 ? ahead : SHEET_HEIGHTS
  const away = (name: SheetHeight) => Math.abs(pixels[name] - height)
  return among.reduce((best, name) => (away(name) < away(best) ? name : best))
}

/**
 * Drags the height of a sheet by a part of it, by finger, pen or mouse. The sheet follows without React.
 * @param pixels null where the sheet is a plain column
 */
export function useDrag(
  sheet: RefObject<HTMLElement | null>,
  pixels: SheetPixels | null,
  onHeight: (height: SheetHeight) => void,
) {
  const drag = useRef<Drag | null>(null)
  const start = (event: PointerEvent<HTMLElement>) => {
    const isControl = event.target instanceof Element && event.target.closest('a, button')
    if (!pixels || !sheet.current || event.button !== 0 || isControl) return
    event.currentTarget.setPointerCapture?.(event.pointerId)
    const { height } = sheet.current.getBoundingClientRect()
    drag.current = {
      y: event.clientY,
      height,
      last: event.clientY,
      time: event.timeStamp,
      speed: 0,
      moved: false,
    }
  }
  const heightAt = (from: Drag, y: number) =>
    Math.min(pixels!.full, Math.max(pixels!.peek, from.height + from.y - y))
  const move = (event: PointerEvent) => {
    const now = drag.current
    if (!now || !pixels || !sheet.current) return
    if (!now.moved && Math.abs(event.clientY - now.y) <= PRESS) return
    now.moved = true
    now.speed = (now.last - event.clientY) / Math.max(1, event.timeStamp - now.time)
    now.last = event.clientY
    now.time = event.timeStamp
    sheet.current.dataset.dragged = ''
    sheet.current.style.setProperty(SHEET_HEIGHT, `${heightAt(now, event.clientY)}px`)
  }
  const end = (event: PointerEvent) => {
    const now = drag.current
    drag.current = null
    if (!now || !pixels || !sheet.current) return
    delete sheet.current.dataset.dragged
    if (!now.moved)
      return event.type === 'pointerup' && Math.round(now.height) <= pixels.peek
        ? onHeight('half')
        : undefined
    const rested = event.timeStamp - now.time > 100 // held still before it was let go
    const height = endOfDrag(heightAt(now, now.last), rested ? 0 : now.speed, pixels)
    sheet.current.style.setProperty(SHEET_HEIGHT, `${pixels[height]}px`) // React writes only what changes
    onHeight(height)
  }
  return { onPointerDown: start, onPointerMove: move, onPointerUp: end, onPointerCancel: end }
}
