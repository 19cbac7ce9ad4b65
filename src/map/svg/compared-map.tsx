import { useMemo } from 'react'
import type { CatalystMark } from '../../domain/scene'
import { SHAPE_BOX } from '../../look/actor-shape'
import { type ComparedGround, LETTER_RADIUS, type Pane } from './compared-ground'
import { isInside } from './frame'
import { ActorSign, HALF } from './map-signs'
import { tenth } from './rect'
import { spread } from './spread'
import './map-svg.css'

/** The marks of a pane, none over another nor over a letter. */
function placed(marks: readonly CatalystMark[], { frame, letters, width, height }: Pane, radius: number) {
  const here = marks.flatMap((mark) => {
    const [x, y] = frame.project(mark.at)
    return isInside([x, y], frame) ? [{ mark, x, y, r: radius }] : []
  })
  const fixed = letters.map(({ at: [x, y] }) => ({ x, y, r: LETTER_RADIUS + 1, fixed: true }))
  const room = { left: 0, top: 0, right: width, bottom: height }
  const places = spread([...fixed, ...here], room).slice(fixed.length)
  return here.map(({ mark }, i) => ({ mark, x: places[i]!.x, y: places[i]!.y }))
}

type PaneProps = { readonly pane: Pane; readonly marks: readonly CatalystMark[]; readonly radius: number }

function ComparedPane({ pane, marks, radius }: PaneProps) {
  const { x, y, width, height, land } = pane
  const signs = useMemo(() => placed(marks, pane, radius), [marks, pane, radius])
  const scale = (radius * 2) / (SHAPE_BOX - 2)
  return (
    <svg {...{ x, y, width, height }} viewBox={`0 0 ${width} ${height}`} overflow="hidden" aria-hidden="true">
      <rect className="svg-sea" width={width} height={height} />
      {pane.neighbours && <path className="svg-neighbour" fillRule="evenodd" d={pane.neighbours} />}
      {pane.band && <path className="svg-land" fillRule="evenodd" d={pane.band} />}
      <path className="svg-land svg-coast" fillRule="evenodd" d={land.land} />
      <path className="svg-line svg-departement" d={land.departements} />
      <path className="svg-line svg-region" d={land.regions} />
      {pane.outlined.map(({ id, data }) => (
        <path key={id} className="svg-chosen" fillRule="evenodd" d={data} />
      ))}
      {signs.map(({ mark, ...at }) => (
        <g
          key={mark.id}
          transform={`translate(${tenth(at.x - HALF * scale)} ${tenth(at.y - HALF * scale)}) scale(${scale})`}
        >
          <ActorSign mark={mark} />
        </g>
      ))}
      {pane.letters.map(({ letter, at }) => (
        <g key={letter} className="svg-letter" transform={`translate(${tenth(at[0])} ${tenth(at[1])})`}>
          <circle r={LETTER_RADIUS} />
          <text y={4.2} fontSize={12}>
            {letter}
          </text>
        </g>
      ))}
    </svg>
  )
}

type Props = {
  readonly ground: ComparedGround
  readonly marks: readonly CatalystMark[] // of one sorte, with their seat in the compared territories
  readonly radius: number // of a mark in pixels, the same in all the small maps
  readonly name: string // what finds the picture in the page: `data-picture`
  readonly label: string // what it shows, for whoever does not see it
}

/** One small map of a comparison: each territory outlined and lettered, each organisation one mark of its type. */
export function ComparedMap({ ground, marks, radius, name, label }: Props) {
  const { width, height, panes } = ground
  return (
    <svg
      className="svg-map"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      data-picture={name}
    >
      {panes.map((pane) => (
        <ComparedPane key={pane.letters[0]?.letter} {...{ pane, marks, radius }} />
      ))}
    </svg>
  )
}
