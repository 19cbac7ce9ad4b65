import { ACTOR_SHAPES, isHollow, SHAPE_BOX, THIRD_PLACE_MARK } from '../../look/actor-shape'
import { type ActorInk, type Inks, TEXT_FACE } from '../../look/palette'
import { COUNT, COUNT_LIT, GROUP, iconOf, LEAD, NUMBER, STACK } from './icon-names'
import type { Look } from './look'

const ACTOR_SIDE = 28 // a shape of 24 with its paper outline
type Pen = CanvasRenderingContext2D
/** A picture whose sizes are pixels of the screen at scale 1. */
export type Picture = { readonly width: number; readonly height: number; readonly draw: (pen: Pen) => void }

/** Fills a path of the 24 × 24 box with a paper outline around it. */
function shape(pen: Pen, path: Path2D, color: string, paper: string): void {
  pen.strokeStyle = paper
  pen.lineWidth = 3.2
  pen.stroke(path)
  pen.fillStyle = color
  pen.fill(path)
}

const actorPicture = (actor: ActorInk, thirdPlace: boolean, { ink }: Look): Picture => ({
  width: ACTOR_SIDE,
  height: ACTOR_SIDE,
  draw: (pen) => {
    pen.translate((ACTOR_SIDE - SHAPE_BOX) / 2, (ACTOR_SIDE - SHAPE_BOX) / 2)
    if (isHollow(actor)) disc(pen, 10, ink.paper)
    shape(pen, new Path2D(ACTOR_SHAPES[actor]), ink.actors[actor], ink.paper)
    if (!thirdPlace) return
    pen.fillStyle = isHollow(actor) ? ink.actors[actor] : ink.paper
    pen.fill(new Path2D(THIRD_PLACE_MARK))
  },
})

function disc(pen: Pen, radius: number, color: string): void {
  pen.beginPath()
  pen.arc(SHAPE_BOX / 2, SHAPE_BOX / 2, radius, 0, 2 * Math.PI)
  pen.fillStyle = color
  pen.fill()
}

/** A rounded rectangle with an edge, in a picture that is no larger: names come as near as they can. */
function card(w: number, h: number, r: number, fill: string, edge: string, line: number): Picture {
  const beside = Math.ceil(line / 2)
  return {
    width: w + 2 * beside,
    height: h + 2 * beside,
    draw: (pen) => {
      pen.beginPath()
      pen.roundRect(beside, beside, w, h, r)
      pen.fillStyle = fill
      pen.fill()
      pen.strokeStyle = edge
      pen.lineWidth = line
      pen.stroke()
    },
  }
}

const path = (width: number, height: number, data: string, color: string, edge: string): Picture => ({
  width,
  height,
  draw: (pen) => shape(pen, new Path2D(data), color, edge),
})

/** Two stripes that join when the picture is repeated. */
const hatch = (color: string): Picture => ({
  width: 8,
  height: 8,
  draw: (pen) => {
    pen.strokeStyle = color
    pen.globalAlpha = 0.45
    pen.lineWidth = 1.2
    pen.stroke(new Path2D('M-2 2L2 -2M-2 10L10 -2M6 10L10 6'))
  },
})

/** Dots that join when the picture is repeated: not the stripes of a story. */
const dotted = (color: string): Picture => ({
  width: 8,
  height: 8,
  draw: (pen) => {
    pen.fillStyle = color
    for (const [x, y] of [
      [2, 2],
      [6, 6],
    ] as const) {
      pen.beginPath()
      pen.arc(x, y, 1, 0, 2 * Math.PI)
      pen.fill()
    }
  },
})

const PIN =
  'M13 31C10 25 4 20 4 13A9 9 0 1 1 22 13C22 20 16 25 13 31ZM13 9.5A3.5 3.5 0 1 0 13 16.5A3.5 3.5 0 1 0 13 9.5Z'
const FLAG_BOX = [20, 24] as const
const FLAG = 'M3 3H4.8V4.2H17L13.6 8.4L17 12.6H4.8V22H3Z'

/** A flag in a ring around its middle. */
const ringed = (ground: string, line: number, { ink }: Look): Picture => {
  const ring = card(32, 32, 16, ground, ink.accent, line)
  return {
    ...ring,
    draw: (pen) => {
      ring.draw(pen)
      pen.translate((ring.width - FLAG_BOX[0]) / 2, (ring.height - FLAG_BOX[1]) / 2)
      shape(pen, new Path2D(FLAG), ink.accent, ground)
    },
  }
}

/** Every image of the map in a look, by name. */
export function pictures(look: Look): [string, Picture][] {
  const { ink } = look
  const actors = Object.keys(ACTOR_SHAPES) as ActorInk[] // the keys of the record
  return [
    ...actors.flatMap((actor): [string, Picture][] => [
      [iconOf(actor, false), actorPicture(actor, false, look)],
      [iconOf(actor, true), actorPicture(actor, true, look)],
    ]),
    ['letter', card(22, 22, 11, ink.accent, ink.paper, 2)],
    ['place', path(26, 34, PIN, ink.accent, ink.paper)],
    ['flag', path(...FLAG_BOX, FLAG, ink.accent, ink.paper)],
    ['flag-lit', ringed(ink.hover, 1.5, look)],
    ['flag-open', ringed(ink.paper, 2.6, look)],
    ['hatch', hatch(ink.accent)],
    ['unknown', dotted(ink.textSecond)],
  ]
}

const DIGITS = `700 13px '${TEXT_FACE}', sans-serif`

/** Waits for the face of the numbers; a canvas would draw them with another. Also when it cannot be had. */
export const loadDigits = () => document.fonts.load(DIGITS, '0123456789–+,').catch(() => [])

/** The cards on which numbers stand; each is as wide up to 99, or 999 for the count of a territory; the numbers of a list stand on one. */
const CARDS: Readonly<Record<string, (digits: number, ink: Inks) => readonly [card: Picture, text: string]>> =
  {
    [COUNT]: (n, ink) => [card(Math.max(30, 12 + 8 * n), 20, 10, ink.paper, ink.departement, 1), ink.text],
    [COUNT_LIT]: (n, ink) => [card(Math.max(30, 12 + 8 * n), 20, 10, ink.hover, ink.accent, 2.4), ink.text],
    [GROUP]: (n, ink) => [card(Math.max(24, 8 + 8 * n), 22, 11, ink.paper, ink.text, 1.6), ink.text],
    [NUMBER]: (n, ink) => [card(Math.max(19, 6 + 8 * n), 19, 9.5, ink.accent, ink.paper, 1.6), ink.onAccent],
    [STACK]: (n, ink) => [card(Math.max(20, 5 + 8 * n), 20, 6, ink.text, ink.paper, 1.6), ink.paper],
  }

/** A line that ends on a dot, its other end as far away as the name says. */
function leadPicture(name: string, { ink }: Look): Picture {
  const [x = 0, y = 0] = name.slice(LEAD.length).split(':').map(Number)
  const [width, height] = [Math.abs(x) + 8, Math.abs(y) + 8]
  return {
    width,
    height,
    draw: (pen) => {
      pen.translate(width / 2, height / 2)
      pen.strokeStyle = ink.accent
      pen.lineWidth = 1.4
      pen.stroke(new Path2D(`M${-x / 2} ${-y / 2}L${x / 2} ${y / 2}`))
      pen.translate(-x / 2 - SHAPE_BOX / 2, -y / 2 - SHAPE_BOX / 2)
      disc(pen, 3, ink.accent)
    },
  }
}

/** A picture that is named after what it shows; undefined when the name asks for something else. */
export const namedPicture = (name: string, look: Look) =>
  name.startsWith(LEAD) ? leadPicture(name, look) : numberPicture(name, look)

/** The picture of a number on its card. */
function numberPicture(name: string, { ink }: Look): Picture | undefined {
  const end = name.indexOf(':') + 1
  const [kind, label] = [name.slice(0, end), name.slice(end)]
  const [ground, color] = CARDS[kind]?.(label.length, ink) ?? []
  if (!ground || !color) return undefined
  return {
    ...ground,
    draw: (pen) => {
      ground.draw(pen)
      pen.font = DIGITS
      pen.fillStyle = color
      pen.textAlign = 'center'
      const { actualBoundingBoxAscent: rise } = pen.measureText('0')
      pen.fillText(label, ground.width / 2, ground.height / 2 + rise / 2)
    },
  }
}
