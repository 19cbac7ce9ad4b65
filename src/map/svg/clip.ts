import type { Pixel, Size } from './frame'

type Side = { readonly axis: 0 | 1; readonly at: number; readonly sign: 1 | -1 }

/** The four sides of a picture grown by a margin in pixels; `sign` tells on which side inside lies. */
const sidesOf = ({ width, height }: Size, margin: number): Side[] => [
  { axis: 0, at: -margin, sign: 1 },
  { axis: 0, at: width + margin, sign: -1 },
  { axis: 1, at: -margin, sign: 1 },
  { axis: 1, at: height + margin, sign: -1 },
]

const isIn = (p: Pixel, { axis, at, sign }: Side) => (p[axis] - at) * sign >= 0

function crossing(a: Pixel, b: Pixel, { axis, at }: Side): Pixel {
  const t = (at - a[axis]) / (b[axis] - a[axis])
  const other = a[1 - axis]! + t * (b[1 - axis]! - a[1 - axis]!)
  return axis === 0 ? [at, other] : [other, at]
}

/** A ring cut to a picture grown by `margin` pixels (Sutherland-Hodgman); empty when nothing of it shows. */
export function clipRing(ring: readonly Pixel[], size: Size, margin: number): readonly Pixel[] {
  return sidesOf(size, margin).reduce<readonly Pixel[]>((points, side) => {
    if (points.every((p) => isIn(p, side))) return points
    return points.flatMap((p, i) => {
      const before = points[i > 0 ? i - 1 : points.length - 1]!
      const cut = isIn(before, side) === isIn(p, side) ? [] : [crossing(before, p, side)]
      return isIn(p, side) ? [...cut, p] : cut
    })
  }, ring)
}

/** The parts of a line whose segments may show: a segment wholly beyond one side is left out, none is cut. */
export function clipLine(line: readonly Pixel[], size: Size, margin: number): Pixel[][] {
  const sides = sidesOf(size, margin)
  const parts: Pixel[][] = []
  let part: Pixel[] = []
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1]!, line[i]!]
    if (sides.some((side) => !isIn(a, side) && !isIn(b, side))) {
      if (part.length > 0) parts.push(part)
      part = []
    } else part.push(...(part.length === 0 ? [a, b] : [b]))
  }
  return part.length > 0 ? [...parts, part] : parts
}
