import type { ItemRef } from '../../domain/catalyst'
import type { Context, France } from '../../domain/geography'
import type { OverseasFrame, SceneLayer } from '../../domain/scene'
import type { TerritoryId } from '../../domain/territory'
import { formatNumber, typographic } from '../../text/format'
import { classes, type HrefOf, isSame } from './map-names'
import { OverseasShape } from './overseas-shape'

const PICTURE = { width: 64, height: 44 } // CSS pixels; overseas-strip.css may show it smaller

type Props = {
  readonly frames: readonly OverseasFrame[]
  readonly france: France
  readonly context?: Context | null
  readonly hrefOf: HrefOf
  readonly nameOf: (frame: OverseasFrame) => string // what a screen reader says, name and number
  readonly lit?: ItemRef | null
  readonly chosen?: TerritoryId | null // the territory in view
  readonly layer?: SceneLayer | null
  readonly letters?: ReadonlyMap<TerritoryId, string> // of the compared territories that each one holds
}

/** Overseas territories as a list of small maps, each a link with its name and live number, zero included. */
export function OverseasStrip(props: Props) {
  const { frames, france, context = null, hrefOf, nameOf, lit, chosen, layer = null, letters } = props
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
                <OverseasShape {...{ frame, france, context, layer }} size={PICTURE} />
              </svg>
              <span className="overseas-name" translate="no" aria-hidden="true">
                {typographic(frame.name)}
              </span>
              <span className="overseas-count" aria-hidden="true">
                {formatNumber(frame.count)}
              </span>
              {letters?.get(frame.territory) && (
                <span className="overseas-letter" aria-hidden="true">
                  {letters.get(frame.territory)}
                </span>
              )}
              <span className="overseas-said">{nameOf(frame)}</span>
            </a>
          </li>
        )
      })}
    </ul>
  )
}
