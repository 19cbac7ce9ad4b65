import type { Padding } from '../domain/scene'

/** How the page is laid out: a column beside the map, the same on a phone held sideways, or a sheet over the map. */
export const LAYOUTS = ['wide', 'short', 'phone'] as const
export type Layout = (typeof LAYOUTS)[number]

/** The screens that have a column, in CSS pixels; every other one is a phone. The style sheets say the same. */
export const SCREENS: Record<'wide' | 'short', string> = {
  wide: '(min-width: 900px) and (min-height: 501px)',
  short: '(min-width: 600px) and (max-height: 500px)',
}

/** Pixels kept free around what the camera frames; `layout.css` says the same as `--map-pad-…`. */
export const MAP_PADDING: Record<Layout | 'large', Padding> = {
  large: { top: 16, right: 196, bottom: 40, left: 16 }, // wide, in the letters of a projected page
  wide: { top: 16, right: 116, bottom: 34, left: 16 },
  short: { top: 10, right: 10, bottom: 30, left: 10 },
  phone: { top: 10, right: 10, bottom: 30, left: 10 }, // besides what the head and the sheet cover
}

/** How high the sheet of a phone stands, from the lowest. */
export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const
export type SheetHeight = (typeof SHEET_HEIGHTS)[number]

/** CSS pixels of each height of the sheet. */
export type SheetPixels = Readonly<Record<SheetHeight, number>>

const MOST_OF_PEEK = 0.36 // of the screen: the strip below the bar of the sheet is left out beyond

/**
 * The heights of the sheet on a screen.
 * @param visible what the keyboard leaves of the screen
 * @param head what the search takes of it
 * @param bar the part of the sheet that always shows
 * @param strip what shows below the bar where there is room
 */
export function sheetPixels(visible: number, head: number, bar: number, strip: number): SheetPixels {
  const full = Math.max(visible - head - 8, Math.round(visible / 2))
  const half = Math.min(full, Math.max(Math.round(visible / 2), bar + 60))
  const peek = bar + strip <= visible * MOST_OF_PEEK ? bar + strip : bar
  return { peek: Math.min(peek, half), half, full }
}
