import { Fragment } from 'react'
import type { ItemRef } from '../../domain/catalyst'
import type { CountMark } from '../../domain/scene'
import type { Frame } from './frame'
import { clearLabels, type Label, LINE } from './label-layout'
import { classes, type HrefOf, isSame } from './map-names'
import { join, type Rect, tenth } from './rect'

/** A rectangle as SVG writes it. */
const box = ({ left, top, right, bottom }: Rect) => ({
  x: tenth(left),
  y: tenth(top),
  width: tenth(right - left),
  height: tenth(bottom - top),
})

type CountProps = {
  readonly label: Label
  readonly letter: number
  readonly href: string
  readonly name: string
  readonly isLit: boolean
}

const BASELINE = 0.8 // ems under the top of a line
const MIDDLE = 0.35 // ems under the middle of a number

/** A number in its pill with the name beside it, one link. */
function Count({ label: { pill, name: place, lines, number }, letter, href, name, isLit }: CountProps) {
  const x = place ? tenth((place.left + place.right) / 2) : 0
  return (
    <a href={href} aria-label={name} className={classes('svg-count', isLit && 'svg-lit')}>
      <rect className="svg-press" {...box(place ? join(pill, place) : pill)} rx={4} />
      {place &&
        lines.map((line, i) => (
          // The space after each text draws nothing; what is read on the screen is « Pays de la Loire 58 ».
          <Fragment key={line}>
            <text
              className="svg-name notranslate"
              x={x}
              y={tenth(place.top + (i * LINE + BASELINE) * letter)}
            >
              {line}
            </text>{' '}
          </Fragment>
        ))}
      <rect className="svg-pill" {...box(pill)} rx={tenth((pill.bottom - pill.top) / 2)} />
      <text
        className="svg-number"
        x={tenth((pill.left + pill.right) / 2)}
        y={tenth((pill.top + pill.bottom) / 2 + MIDDLE * letter)}
      >
        {number}
      </text>
    </a>
  )
}

type CountsProps = {
  readonly marks: readonly CountMark[]
  readonly frame: Frame
  readonly letter: number
  readonly obstacles: readonly Rect[] // where neither a number nor a name may stand
  readonly hrefOf: HrefOf
  readonly nameOf: (mark: CountMark) => string
  readonly lit: ItemRef | null
}

/** The numbers of a level in their territories, in the order of the scene. */
export function MapCounts({ marks, frame, letter, obstacles, hrefOf, nameOf, lit }: CountsProps) {
  return clearLabels(marks, frame, letter, obstacles).map((label) => {
    const item = { kind: 'territory', id: label.mark.territory } as const
    return (
      <Count
        key={item.id}
        label={label}
        letter={letter}
        href={hrefOf(item)}
        name={nameOf(label.mark)}
        isLit={isSame(lit, item)}
      />
    )
  })
}
