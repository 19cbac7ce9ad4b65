import type { ItemRef } from '../../domain/catalyst'
import type { Context, France } from '../../domain/geography'
import type { OverseasFrame, SceneLayer } from '../../domain/scene'
import type { TerritoryId } from '../../domain/territory'
import { typographic } from '../../text/format'
import type { Size } from './frame'
import type { HrefOf } from './map-names'
import { OverseasShape } from './overseas-shape'

/** Width and height of one inset and what is left between two, in ems of the label. */
const INSET = { width: 7, height: 5.4, gap: 0.5 }

/** How many pixels of the right edge the insets take. */
export const insetsWidth = (letter: number) => (INSET.width + INSET.gap * 2) * letter

type InsetsProps = {
  readonly frames: readonly OverseasFrame[]
  readonly france: France
  readonly context: Context | null
  readonly size: Size
  readonly letter: number
  readonly layer: SceneLayer
  readonly hrefOf: HrefOf
  readonly nameOf: (frame: OverseasFrame) => string
  readonly textOf: (frame: OverseasFrame) => string // what is written after its name
  readonly letters: ReadonlyMap<TerritoryId, string> | null // of the compared territories that each one holds
}

/** Overseas territories in a column at the right edge of one picture of the whole country. */
export function OverseasInsets({
  frames,
  france,
  context,
  size,
  letter,
  layer,
  hrefOf,
  nameOf,
  textOf,
  letters,
}: InsetsProps) {
  const [width, gap] = [INSET.width * letter, INSET.gap * letter]
  const step = Math.min(INSET.height * letter + gap, (size.height - gap) / Math.max(1, frames.length))
  const picture = { width: width - gap * 2, height: Math.max(8, step - gap - letter * 2.2) }
  return frames.map((frame, i) => {
    const item: ItemRef = { kind: 'territory', id: frame.territory }
    const [x, y] = [size.width - width - gap, gap + i * step].map((v) => Math.round(v))
    return (
      <a key={item.id} href={hrefOf(item)} aria-label={nameOf(frame)} className="svg-inset">
        <g transform={`translate(${x} ${y})`}>
          <rect className="svg-inset-sea" width={width} height={step - gap} rx={4} />
          <g transform={`translate(${gap} ${gap / 2})`}>
            <OverseasShape {...{ frame, france, context, layer }} size={picture} />
          </g>
          <text
            className="svg-name notranslate"
            x={width / 2}
            y={step - gap - letter * 0.5}
            fontSize={letter * 0.85}
          >
            {typographic(frame.name)} <tspan className="svg-number">{textOf(frame)}</tspan>
          </text>
          {letters?.get(frame.territory) && (
            <g className="svg-letter" transform={`translate(${width - letter} ${letter})`}>
              <circle r={letter * 0.75} />
              <text y={letter * 0.3} fontSize={letter * 0.9}>
                {letters.get(frame.territory)}
              </text>
            </g>
          )}
        </g>
      </a>
    )
  })
}
