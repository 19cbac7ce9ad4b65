import { Fragment } from 'react'
import type { ItemRef } from '../../domain/catalyst'
import { type Group, holds, idsOf, itemOf } from '../../domain/groups'
import type { CountMark, Scene, SceneLevel } from '../../domain/scene'
import { groupName } from '../../text/group-name'
import type { Frame } from './frame'
import { groupsIn, viewOfGroup } from './groups-in'
import { clearLabels, type Label, LINE } from './label-layout'
import { classes, type HrefOf, type HrefOfView, type Said } from './map-names'
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
  readonly scene: Scene
  readonly frame: Frame
  readonly letter: number
  readonly obstacles: readonly Rect[] // where neither a number nor a name may stand
  readonly hrefOf: HrefOf
  readonly hrefOfView: HrefOfView
  readonly nameOf: (said: Said) => string
  readonly lit: ItemRef | null
}

/** A group as one count: what it holds, under the name of its first territory and how many stand with it. */
function countOf(group: Group, level: SceneLevel): CountMark {
  const { marks, count, thirdPlaces } = group
  const first = marks[0] as CountMark // counts alone are put together at these levels
  return { ...first, name: groupName(group, level), count, thirdPlaces }
}

/** The numbers of a level in their territories; one that has no room stands with its neighbour. */
export function MapCounts(props: CountsProps) {
  const { scene, frame, letter, obstacles, hrefOf, hrefOfView, nameOf, lit } = props
  const ids = new Set([...idsOf(scene, lit), ...idsOf(scene, scene.selection)])
  const groups = groupsIn(scene, frame)
  const byId = new Map(groups.map((group) => [itemOf(group.marks[0]).id, group]))
  const marks = groups.map((group) => countOf(group, scene.level))
  return clearLabels(marks, frame, letter, obstacles).map((label) => {
    const { mark } = label
    const group = byId.get(mark.territory)! // the marks are those of the groups
    const isAlone = group.marks.length === 1
    return (
      <Count
        key={mark.territory}
        label={label}
        letter={letter}
        href={isAlone ? hrefOf(itemOf(group.marks[0])) : hrefOfView(viewOfGroup(group, frame))}
        name={nameOf(mark)}
        isLit={holds(group, ids)}
      />
    )
  })
}
