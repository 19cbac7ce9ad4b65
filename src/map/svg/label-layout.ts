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

/** Where a name can go around its number: above, below, to the right, to the left, else below or above a corner. */
export function namePlaces(
  { left, top, right, bottom }: Rect,
  lines: readonly string[],
  letter: number,
): Rect[] {
  const width = Math.max(...lines.map(widthOf)) * letter * NARROW
  const height = lines.length * LINE * letter
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  const gap = letter * 0.1
  const [above, below] = [top - gap - height / 2, bottom + gap + height / 2]
  const aside = (width - (right - left)) / 2 // the name begins or ends with its number
  return [
    ...[above, below].map((middle) => around(x, middle, width, height)),
    around(right + gap * 2 + width / 2, y, width, height),
    around(left - gap * 2 - width / 2, y, width, height),
    ...[below, above].flatMap((middle) =>
      [x - aside, x + aside].map((side) => around(side, middle, width, height)),
    ),
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

const NEAR = 0.45 // ems from a name within which a number without a name of its own would be read as its number

/** A box grown on each side, in pixels. */
const grown = ({ left, top, right, bottom }: Rect, by: number): Rect => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
})

/**
 * Chooses a place for each name that overlaps nothing and cannot be read with the number of another.
 * @param places where each name may go, the best first
 * @returns the places, by the position of their numbers; those without room are missing
 */
function chooseNames(
  places: readonly (readonly Rect[])[],
  pills: readonly Rect[],
  near: number, // pixels
): Map<number, Rect> {
  const names = new Map<number, Rect>()
  const isClear = (own: number, box: Rect, others: Iterable<readonly [number, Rect]>) =>
    pills.every((pill, i) => i === own || names.has(i) || !overlaps(grown(box, near), pill)) &&
    [...others].every(([i, other]) => i === own || !overlaps(box, other))
  const find = (i: number) => places[i]!.find((box) => isClear(i, box, names))
  /** Gives a place to a name by moving the one that stands there. */
  const swap = (i: number) => {
    for (const box of places[i]!) {
      const [other, ...more] = [...names].filter(([, name]) => overlaps(box, name))
      if (!other || more.length > 0 || !isClear(i, box, [])) continue
      const rest = [...names, [i, box] as const].filter(([j]) => j !== other[0])
      const moved = places[other[0]]!.find((to) => isClear(other[0], to, rest))
      if (moved) return void names.set(i, box).set(other[0], moved)
    }
  }
  const choices = places.map((boxes, i) => boxes.filter((box) => isClear(i, box, [])).length)
  const order = [...places.keys()].sort((a, b) => choices[a]! - choices[b]!) // who has few places chooses first
  // What finds no place may find one beside a number that has got its name since.
  for (const i of [...order, ...order]) {
    const name = names.has(i) ? null : find(i)
    if (name) names.set(i, name)
    else if (!names.has(i)) swap(i)
  }
  return names
}

/**
 * Labels that never overlap: every number stays, apart from the others; a name stays where there is room
 * and where it cannot be read with another number.
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
  const fixed = [...pills, ...obstacles]
  const isFree = (box: Rect) =>
    box.left >= 0 && box.right <= frame.width && box.top >= 0 && !fixed.some((other) => overlaps(box, other))
  const lines = points.map(({ mark }) => wrapName(typographic(mark.name)))
  const places = pills.map((pill, i) => namePlaces(pill, lines[i]!, letter))
  const above = chooseNames(
    places.map(([first]) => [first!].filter(isFree)),
    pills,
    0,
  )
  const names =
    above.size === pills.length // all over their numbers: none can be misread
      ? above
      : chooseNames(
          places.map((boxes) => boxes.filter(isFree)),
          pills,
          NEAR * letter,
        )
  return points.map(({ mark }, i) => ({
    mark,
    number: numbers[i]!,
    pill: pills[i]!,
    lines: lines[i]!,
    name: names.get(i) ?? null,
  }))
}
