import type { CatalystMark } from '../../domain/scene'
import { ACTOR_SHAPES, inkOf, isHollow, SHAPE_BOX, THIRD_PLACE_MARK } from '../../look/actor-shape'
import { formatNumber } from '../../text/format'

/** The middle of the box in which signs are drawn, in pixels at scale 1. */
export const HALF = SHAPE_BOX / 2

/** A drop that ends on the place, which is the middle of the box; a flag around that middle. */
const PIN = 'M12 12C9 6 3 1 3-6a9 9 0 1 1 18 0C21 1 15 6 12 12zM12-9.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z'
const FLAG = 'M5 3h1.8v1.2H19l-3.4 4.2L19 12.6H6.8V22H5z'

/** How far the pin of a place reaches left, up, right and down of its point, in pixels at scale 1. */
export const PIN_REACH = [9, 27, 9, 2] as const
/** The width and height of a flag around its middle, in pixels at scale 1. */
export const FLAG_SIZE = [20, 24] as const

/** The shape of one organisation, with the house of a third place. */
export function ActorSign({ mark }: { readonly mark: CatalystMark }) {
  const ink = inkOf(mark.actor)
  return (
    <>
      {isHollow(ink) && <circle className="svg-disc" cx={HALF} cy={HALF} r={10} />}
      <path className={`svg-mark svg-actor-${ink}`} d={ACTOR_SHAPES[ink]} />
      {mark.thirdPlace && (
        <path className={isHollow(ink) ? `svg-actor-${ink}` : 'svg-inner'} d={THIRD_PLACE_MARK} />
      )}
    </>
  )
}

/** Several organisations of one commune: a neutral card with their number. */
export function StackSign({ count }: { readonly count: number }) {
  return (
    <>
      <rect className="svg-stack" x={2} y={2} width={20} height={20} rx={6} />
      <text className="svg-stack-number" x={HALF} y={HALF + 4} fontSize={12}>
        {formatNumber(count)}
      </text>
    </>
  )
}

/** Several communes without room for a sign each: their number in a pill, as that of a territory. */
export function GroupSign({ count }: { readonly count: number }) {
  const text = formatNumber(count)
  const width = Math.max(24, 8 + 8 * text.length)
  return (
    <>
      <rect className="svg-group" x={HALF - width / 2} y={1} width={width} height={22} rx={11} />
      <text className="svg-number" x={HALF} y={HALF + 4} fontSize={12}>
        {text}
      </text>
    </>
  )
}

export const FlagSign = () => <path className="svg-flag" d={FLAG} />
export const PinSign = () => <path className="svg-pin" fillRule="evenodd" d={PIN} />
