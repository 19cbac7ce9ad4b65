import type { ActorType } from '../domain/catalyst'
import { UNKNOWN_TYPE } from '../domain/link'
import type { ActorInk } from './palette'

/** Side of the square in which shapes are drawn; their paths are SVG path data around its middle. */
export const SHAPE_BOX = 24
const MIDDLE = SHAPE_BOX / 2

/** A closed polygon with corners on a circle, the first one up; `inner` adds a corner between each two. */
function polygon(corners: number, radius: number, { turn = 0, inner = 0, drop = 0 } = {}): string {
  const count = inner > 0 ? corners * 2 : corners
  const points = Array.from({ length: count }, (_, i) => {
    const angle = ((i / count) * 360 + turn - 90) * (Math.PI / 180)
    const length = inner > 0 && i % 2 === 1 ? inner : radius
    const [x, y] = [MIDDLE + length * Math.cos(angle), MIDDLE + drop + length * Math.sin(angle)]
    return `${x.toFixed(2)} ${y.toFixed(2)}`
  })
  return `M${points.join('L')}Z`
}

/** A circle; `sweep` 1 and 0 run in opposite directions, so that one inside the other leaves a hole. */
const circle = (r: number, sweep: 0 | 1) =>
  `M${MIDDLE} ${MIDDLE - r}a${r} ${r} 0 1 ${sweep} 0 ${2 * r}a${r} ${r} 0 1 ${sweep} 0 ${-2 * r}Z`

/** The shape of each actor type, near one another in area so that none looks more important. */
export const ACTOR_SHAPES: Readonly<Record<ActorInk, string>> = {
  association: circle(8.6, 1),
  collectivite: polygon(4, 11, { turn: 45 }),
  entreprise: polygon(3, 11.8, { drop: 2.4 }),
  fondation: polygon(4, 11.2),
  institution: polygon(5, 10, { drop: 0.6 }),
  accompagnateur: polygon(6, 9.8),
  academique: polygon(5, 11.8, { inner: 5.6, drop: 0.6 }),
  [UNKNOWN_TYPE]: `${circle(8.8, 1)}${circle(5.8, 0)}`,
}

/** The smaller mark inside the shape of a third place: a house. */
export const THIRD_PLACE_MARK = 'M12 8.2L15.6 11.5V15.6H8.4V11.5Z'

/** The drawn type of an organisation; unknown is drawn as « non précisé ». */
export const inkOf = (actor: ActorType | null): ActorInk => actor ?? UNKNOWN_TYPE

/** Whether the inner mark takes the ink of the shape (in a ring) or the paper (on a full shape). */
export const isHollow = (actor: ActorInk) => actor === UNKNOWN_TYPE
