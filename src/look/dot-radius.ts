/** The radius in pixels, at scale 1, of the dot of a commune from some zooms on; between two it grows evenly. */
export const DOT_RADII: readonly (readonly [zoom: number, radius: number])[] = [
  [4, 1.1],
  [5.5, 1.6],
  [9, 3],
]

/** The radius of the dot of a commune at a zoom: the same for all communes. */
export function dotRadius(zoom: number): number {
  const after = DOT_RADII.findIndex(([from]) => from > zoom)
  if (after <= 0) return DOT_RADII[after === 0 ? 0 : DOT_RADII.length - 1]![1]
  const [[z0, r0], [z1, r1]] = [DOT_RADII[after - 1]!, DOT_RADII[after]!]
  return r0 + ((r1 - r0) * (zoom - z0)) / (z1 - z0)
}
