import type { Padding } from '../domain/scene'

/** Width of the page from which the column stands beside the map, in CSS pixels; `layout.css` says the same. */
export const WIDE = 900

/** Pixels kept free around what the camera frames; `layout.css` says the same as `--map-pad-…`. */
export const MAP_PADDING: Record<'wide' | 'narrow', Padding> = {
  wide: { top: 16, right: 116, bottom: 34, left: 16 },
  narrow: { top: 10, right: 10, bottom: 26, left: 10 },
}
