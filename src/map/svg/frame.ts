import type { LonLat } from '../../domain/position'
import type { Padding } from '../../domain/scene'

/** The size of a picture, in CSS pixels. */
export type Size = { readonly width: number; readonly height: number }

/** A point of a picture, in CSS pixels from its top left corner. */
export type Pixel = readonly [x: number, y: number]

/** A still camera: where each WGS 84 [lon, lat] falls in a picture of some size. */
export type Frame = Size & {
  readonly zoom: number // MapLibre zoom (512 px tiles) of the same scale at the centre
  readonly center: LonLat // what lies in the middle of the whole picture, padding included
  readonly project: (at: LonLat) => Pixel
  readonly locate: (at: Pixel) => LonLat // what falls there
}

/** The part of a picture that nothing covers: its left, top, right and bottom in pixels. */
export function freeExtent({ width, height }: Size, padding: Padding): [Pixel, Pixel] {
  // A sheet may cover more than a small screen has: one pixel is left, so that a scale exists.
  const right = Math.max(width - padding.right, padding.left + 1)
  const bottom = Math.max(height - padding.bottom, padding.top + 1)
  return [
    [padding.left, padding.top],
    [right, bottom],
  ]
}

/** Whether a point falls in the picture or at most some pixels beside it. */
export const isInside = ([x, y]: Pixel, { width, height }: Size, margin = 0) =>
  x >= -margin && y >= -margin && x <= width + margin && y <= height + margin
