import { UNKNOWN_TYPE } from '../../domain/link'
import type { LegendEntry } from '../../look/legend'
import { ActorSign, FlagSign, HALF, PinSign, StackSign } from './map-signs'

const NOWHERE = { id: '', name: '', at: [0, 0], commune: '', within: [] } as const

/** The sign of a line of the legend as the still map draws it, in a box of 24 pixels. */
export function LegendSign({ picture }: Pick<LegendEntry, 'picture'>) {
  switch (picture.is) {
    case 'actor': {
      const actor = picture.actor === UNKNOWN_TYPE ? null : picture.actor
      return <ActorSign mark={{ ...NOWHERE, actor, thirdPlace: picture.thirdPlace }} />
    }
    case 'stack':
      return <StackSign count={2} />
    case 'place':
      return (
        <g transform="translate(2.4 12.6) scale(0.8)">
          <PinSign />
        </g>
      )
    case 'pioneer':
      return picture.attested ? <FlagSign /> : <rect className="svg-pioneer svg-pioneer-near" {...BOX} />
    case 'selection':
      return <circle className="svg-spot" cx={HALF} cy={HALF} r={9} />
    case 'served':
      return <rect className="svg-served" {...BOX} />
    case 'number':
      return (
        <g className="svg-numbers">
          <rect {...PILL} />
        </g>
      )
    default:
      return <rect className="svg-pill" {...PILL} />
  }
}

const BOX = { x: 3, y: 3, width: 18, height: 18 } as const
const PILL = { x: 1, y: 4, width: 22, height: 16, rx: 8 } as const
