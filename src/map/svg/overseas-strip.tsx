import type { ItemRef } from '../../domain/catalyst'
import type { Context, France } from '../../domain/geography'
import type { OverseasFrame } from '../../domain/scene'
import type { TerritoryId } from '../../domain/territory'
import { formatNumber, typographic } from '../../text/format'
import { classes, type HrefOf, isSame } from './map-names'
import { silhouette } from './silhouette'

const PICTURE = { width: 64, height: 44 } // CSS pixels; overseas-strip.css may show it smaller

type Props = {
  readonly frames: readonly OverseasFrame[]
  readonly france: France
  readonly context?: Context | null
  readonly hrefOf: HrefOf
  readonly nameOf: (frame: OverseasFrame) => string // what a screen reader says, name and number
  readonly lit?: ItemRef | null
  readonly chosen?: TerritoryId | null // the territory in view
}

/** Overseas territories as a list of small maps, each a link with its name and live number, zero included. */
export function OverseasStrip({ frames, france, context = null, hrefOf, nameOf, lit, chosen }: Props) {
  return (
    <ul className="overseas-strip">
      {frames.map((frame) => {
        const item: ItemRef = { kind: 'territory', id: frame.territory }
        return (
          <li key={frame.territory}>
            <a
              href={hrefOf(item)}
              aria-current={frame.territory === chosen ? 'location' : undefined}
              className={classes('overseas-link', isSame(lit, item) && 'overseas-lit')}
            >
              <svg aria-hidden="true" viewBox={`0 0 ${PICTURE.width} ${PICTURE.height}`}>
                <path
                  className="svg-land svg-coast"
                  fillRule="evenodd"
                  d={silhouette(frame, france, context, PICTURE)}
                />
              </svg>
              <span className="overseas-name" translate="no" aria-hidden="true">
                {typographic(frame.name)}
              </span>
              <span className="overseas-count" aria-hidden="true">
                {formatNumber(frame.count)}
              </span>
              <span className="overseas-said">{nameOf(frame)}</span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}
