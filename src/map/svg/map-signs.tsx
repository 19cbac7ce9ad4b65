import type { CatalystMark } from '../../domain/scene'
import { ACTOR_SHAPES, inkOf, isHollow, SHAPE_BOX, THIRD_PLACE_MARK } from '../../look/actor-shape'
import { formatNumber } from '../../text/format'

/** The middle of the box in which signs are drawn, in pixels at scale 1. */
export const HALF = SHAPE_BOX / 2

/** A drop that ends on the place and a flag on the foot of its pole, both around the middle of the box. */
const PIN = 'M12 12C9 6 3 1 3-6a9 9 0 1 1 18 0C21 1 15 6 12 12zM12-9.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z'
const FLAG = 'M11-7h1.8v1.2H25l-3.4 4.2L25 2.6H12.8V12H11z'

/** How far a flag reaches left, up, right and down of its point, in pixels at scale 1. */
export const FLAG_REACH = [3, 20, 14, 2] as const

/** The shape of one organisation: its number in an answer, else the house of a third place. */
export function ActorSign({ mark }: { readonly mark: CatalystMark }) {
  const ink = inkOf(mark.actor)
  return (
    <>
      {isHollow(ink) && <circle className="svg-disc" cx={HALF} cy={HALF} r={10} />}
      <path className={`svg-mark svg-actor-${ink}`} d={ACTOR_SHAPES[ink]} />
      {mark.number !== null ? (
        <text className={isHollow(ink) ? 'svg-number' : 'svg-answer'} x={HALF} y={HALF + 4} fontSize={11}>
          {formatNumber(mark.number)}
        </text>
      ) : (
        mark.thirdPlace && (
          <path className={isHollow(ink) ? `svg-actor-${ink}` : 'svg-inner'} d={THIRD_PLACE_MARK} />
        )
      )}
    </>
  )
}

/** Several organisations of one commune: a neutral card with their number. */
export function StackSign({ count }: { readonly count: number }) {
  return (
    <>
      <rect className="svg-stack" x={2} y={2} width={20} height={20} rx={6} />
      <text className="svg-stack-number" x={HALF} y={HALF + 4} fontSize={11.5}>
        {formatNumber(count)}
      </text>
    </>
  )
}

export const FlagSign = () => <path className="svg-flag" d={FLAG} />
export const PinSign = () => <path className="svg-pin" fillRule="evenodd" d={PIN} />
