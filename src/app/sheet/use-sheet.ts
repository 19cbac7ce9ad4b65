import { type CSSProperties, useLayoutEffect, useMemo, useState } from 'react'
import { onScreenChange, visibleScreen } from '../../device/screen'
import type { Theme } from '../../domain/link'
import type { Padding } from '../../domain/scene'
import { type Layout, MAP_PADDING, type SheetPixels, sheetPixels } from '../../look/frame'
import { useUi } from '../../state/ui'

type Measured = {
  readonly visible: number
  readonly keyboard: number
  readonly head: number
  readonly bar: number // of the sheet when it is lowest
  readonly strip: number
}

const NOTHING: Measured = { visible: 0, keyboard: 0, head: 0, bar: 0, strip: 0 }
const PARTS = { head: '#app > .head', bar: '#app .sheet-bar', strip: '#app .panel-strip' } as const

const part = (name: keyof typeof PARTS) => document.querySelector<HTMLElement>(PARTS[name])
const heightOf = (name: keyof typeof PARTS) => part(name)?.offsetHeight ?? 0

/** What is on the screen now. The bar is lower when the sheet is open: its first height is kept. */
function measure(before: Measured): Measured {
  const { height, keyboard } = visibleScreen()
  const isPeek = document.querySelector('#app > .panel[data-height="peek"]') !== null
  const now = {
    visible: height,
    keyboard,
    head: heightOf('head'),
    bar: isPeek || before.bar === 0 ? heightOf('bar') : before.bar,
    strip: heightOf('strip'),
  }
  const keys = Object.keys(now) as (keyof Measured)[] // its own
  return keys.every((key) => now[key] === before[key]) ? before : now
}

/** The style of a map that keeps clear of what covers it, for the parts of it that style sheets place. */
export const paddingStyle = (padding: Padding) =>
  Object.fromEntries(
    Object.entries(padding).map(([side, px]) => [`--map-pad-${side}`, `${px}px`]),
  ) as CSSProperties // variables

type SheetFrame = {
  readonly pixels: SheetPixels | null
  readonly isLow: boolean
  readonly lift: number
  readonly padding: Padding // what the head and the sheet cover of the map
}

/** The heights of the sheet on this screen, and what the page covers of the map; a column covers nothing. */
export function useSheet(layout: Layout, theme: Theme): SheetFrame {
  const [measured, setMeasured] = useState(NOTHING)
  const height = useUi((ui) => ui.sheet)
  const isPhone = layout === 'phone'
  // biome-ignore lint/correctness/useExhaustiveDependencies: the bar has another height at another height of the sheet
  useLayoutEffect(() => {
    if (!isPhone) return
    const read = () => {
      setMeasured(measure)
      document.documentElement.style.setProperty('--head', `${heightOf('head')}px`) // as the first page does
    }
    read()
    const observer = new ResizeObserver(read)
    for (const name of ['head', 'bar', 'strip'] as const) observer.observe(part(name)!)
    const leave = onScreenChange(read)
    return () => {
      observer.disconnect()
      leave()
    }
  }, [isPhone, height])
  return useMemo(() => {
    const isLarge = layout === 'wide' && theme !== 'papier'
    const around = MAP_PADDING[isLarge ? 'large' : layout]
    if (!isPhone || measured.visible === 0) return { pixels: null, isLow: false, lift: 0, padding: around }
    const { visible, keyboard, head, bar, strip } = measured
    const pixels = sheetPixels(visible, head, bar, strip)
    // The highest sheet leaves no map: that stays as it is below.
    const covered = keyboard + Math.min(pixels[height], pixels.half)
    const padding = { ...around, top: around.top + head, bottom: around.bottom + covered }
    return { pixels, isLow: pixels.peek < bar + strip, lift: keyboard, padding }
  }, [layout, theme, isPhone, measured, height])
}
