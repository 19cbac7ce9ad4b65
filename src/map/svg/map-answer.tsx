import type { PlaceMark, Scene } from '../../domain/scene'
import { formatRanges } from '../../text/format-ranges'
import { type Frame, isInside } from './frame'
import { around, overlaps, type Rect, tenth } from './rect'

const [HIGH, BESIDE, DIGIT] = [19, 6, 8] // pixels at scale 1: of a number's card, around its text, of a letter

/** Lines from the place asked for to the first of its answer. */
export function AnswerLines({ place, frame }: { readonly place: PlaceMark; readonly frame: Frame }) {
  const [from, ...to] = [place.at, ...place.lines].map((at) => frame.project(at).map(tenth))
  return <path className="svg-lines" d={to.map((end) => `M${from}L${end}`).join('')} />
}

const UNSAID = { 'aria-hidden': true } as const // the list says them

type Props = { readonly scene: Scene; readonly frame: Frame; readonly scale: number }

/** Where numbers are in sight, the lowest first, each with its card up and right of it when there is room. */
export function answerNumbers({ scene, frame, scale }: Props) {
  const taken: Rect[] = []
  return scene.numbers.flatMap(({ at, numbers }) => {
    const [first, label] = [numbers[0]!, formatRanges(numbers)]
    const [x, y] = frame.project(at)
    if (!isInside([x, y], frame)) return []
    const width = Math.max(HIGH, BESIDE + DIGIT * label.length) * scale
    const height = HIGH * scale
    const card = around(x + 5 * scale + width / 2, y - 5 * scale - height / 2, width, height)
    const hasRoom = !taken.some((other) => overlaps(card, other))
    if (hasRoom) taken.push(card)
    return [{ x, y, first, label, card: hasRoom ? card : null }]
  })
}

function Card({
  rect,
  label,
  scale,
}: {
  readonly rect: Rect
  readonly label: string
  readonly scale: number
}) {
  const { left, top, right, bottom } = rect
  return (
    <>
      <rect
        x={tenth(left)}
        y={tenth(top)}
        width={tenth(right - left)}
        height={tenth(bottom - top)}
        rx={(HIGH * scale) / 2}
      />
      <text x={tenth((left + right) / 2)} y={tenth((top + bottom) / 2 + 4.5 * scale)} fontSize={13 * scale}>
        {label}
      </text>
    </>
  )
}

/** The numbers of the list where its rows stand; where marks do not show, a dot says where. */
export function AnswerNumbers(props: Props) {
  const { scene, scale } = props
  return (
    <g className="svg-numbers" {...UNSAID}>
      {answerNumbers(props).map(({ x, y, first, label, card }) => (
        <g key={first}>
          {scene.level !== 'commune' && <circle cx={tenth(x)} cy={tenth(y)} r={4 * scale} />}
          {card && <Card rect={card} label={label} scale={scale} />}
        </g>
      ))}
    </g>
  )
}
