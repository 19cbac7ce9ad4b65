import type { CountMark } from '../../domain/scene'
import { labelOffset } from '../../look/label-offsets'
import { formatNumber, typographic } from '../../text/format'
import { widthOf, wrapName } from '../../text/wrap-name'
import { type Frame, isInside } from './frame'
import { around, overlaps, type Rect } from './rect'

/** Height of a line of a name, and height and least width of the pill of a number, in ems of the label. */
export const LINE = 1.08
export const PILL = { height: 1.5, width: 2.3, beside: 1 } as const

const NARROW = 0.92 // of the estimated width: the names of territories are rich in narrow letters

/** A number on its point and the name beside it, in pixels of the picture. */
export type Label = {
  readonly mark: CountMark
  readonly number: string
  readonly pill: Rect
  readonly lines: readonly string[]
  readonly name: Rect | null // null where there is no room for it
}

/** The pill of a number centred on a point. */
export function pillAt(x: number, y: number, number: string, letter: number): Rect {
  const width = Math.max(PILL.width, widthOf(number) + PILL.beside)
  return around(x, y, width * letter, PILL.height * letter)
}

/** Where a name can go around its number: above, else below, to the right, to the left. */
export function namePlaces(
  { left, top, right, bottom }: Rect,
  lines: readonly string[],
  letter: number,
): Rect[] {
  const width = Math.max(...lines.map(widthOf)) * letter * NARROW
  const height = lines.length * LINE * letter
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  const gap = letter * 0.1
  return [
    around(x, top - gap - height / 2, width, height),
    around(x, bottom + gap + height / 2, width, height),
    around(right + gap * 2 + width / 2, y, width, height),
    around(left - gap * 2 - width / 2, y, width, height),
  ]
}

type Point = { readonly mark: CountMark; readonly x: number; readonly y: number }

/** The points of some marks with their hand-kept offsets; those out of the picture are left out. */
export function labelPoints(marks: readonly CountMark[], frame: Frame, letter: number): Point[] {
  return marks.flatMap((mark) => {
    const point = frame.project(mark.at)
    if (!isInside(point, frame)) return []
    const [right, down] = labelOffset(mark.territory)
    return [{ mark, x: point[0] + right * letter, y: point[1] + down * letter }]
  })
}

const ROUNDS = 60
const LEAST = 24 // pixels between the middles of two numbers: a finger tells them apart

type Body = { x: number; y: number; readonly width: number; readonly height: number; readonly weight: number }

const bodyOf = ({ left, top, right, bottom }: Rect, weight: number): Body => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
  width: right - left,
  height: bottom - top,
  weight,
})

/** Parts two bodies that touch along the side where the way is shorter; one without weight does not move. */
function part(a: Body, b: Body): void {
  const least = a.weight && b.weight ? LEAST : 0
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const wide = Math.max(least, (a.width + b.width) / 2 + 1) - Math.abs(dx)
  const high = Math.max(least, (a.height + b.height) / 2 + 1) - Math.abs(dy)
  if (wide <= 0 || high <= 0) return
  const [x, y] = wide < high ? [(Math.sign(dx) || 1) * wide, 0] : [0, (Math.sign(dy) || 1) * high]
  const share = a.weight / (a.weight + b.weight)
  a.x -= x * share
  a.y -= y * share
  b.x += x * (1 - share)
  b.y += y * (1 - share)
}

/** A pill moved into the picture: a number cut by the edge would say something else. */
function inside({ left, top, right, bottom }: Rect, { width, height }: Frame): Rect {
  const x = Math.max(0, -left) - Math.max(0, right - width)
  const y = Math.max(0, -top) - Math.max(0, bottom - height)
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y }
}

/** Moves the pills that touch apart, and away from what stands still. */
function spread(pills: readonly Rect[], obstacles: readonly Rect[]): Rect[] {
  const moved = pills.map((pill) => bodyOf(pill, 1))
  const still = obstacles.map((obstacle) => bodyOf(obstacle, 0))
  for (let round = 0; round < ROUNDS; round++) {
    moved.forEach((a, i) => {
      for (const b of moved.slice(i + 1)) part(a, b)
      for (const b of still) part(a, b)
    })
  }
  return moved.map(({ x, y, width, height }) => around(x, y, width, height))
}

/**
 * Labels that never overlap: every number stays, apart from the others; a name stays where there is room.
 * @param obstacles what else is drawn there, in pixels
 */
export function clearLabels(
  marks: readonly CountMark[],
  frame: Frame,
  letter: number,
  obstacles: readonly Rect[] = [],
): Label[] {
  const points = labelPoints(marks, frame, letter)
  const numbers = points.map(({ mark }) => formatNumber(mark.count))
  const pills = spread(
    points.map(({ x, y }, i) => inside(pillAt(x, y, numbers[i]!, letter), frame)),
    obstacles,
  )
  const taken = [...pills, ...obstacles]
  const isFree = (box: Rect) =>
    box.left >= 0 && box.right <= frame.width && box.top >= 0 && !taken.some((other) => overlaps(box, other))
  return points.map(({ mark }, i) => {
    const [pill, number] = [pills[i]!, numbers[i]!]
    const lines = wrapName(typographic(mark.name))
    const name = namePlaces(pill, lines, letter).find(isFree) ?? null
    if (name) taken.push(name)
    return { mark, number, pill, lines, name }
  })
}
