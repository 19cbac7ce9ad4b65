import type { ReactNode } from 'react'
import type { ItemRef } from '../../domain/catalyst'
import type { LonLat } from '../../domain/position'
import type { CatalystMark, Scene } from '../../domain/scene'
import { ACTOR_SHAPES, inkOf, isHollow, SHAPE_BOX, THIRD_PLACE_MARK } from '../../look/actor-shape'
import { formatNumber } from '../../text/format'
import { type Frame, isInside } from './frame'
import { classes, type HrefOf, isSame, type MapNames } from './map-names'

const HALF = SHAPE_BOX / 2
const MARGIN = 12 // pixels beside the picture where a mark still shows in part

/** A drop that ends on the place and a flag on the foot of its pole, both around the middle of the shape box. */
const PIN = 'M12 12C9 6 3 1 3-6a9 9 0 1 1 18 0C21 1 15 6 12 12zM12-9.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z'
const FLAG = 'M11-7h1.8v1.2H25l-3.4 4.2L25 2.6H12.8V12H11z'

type ItemsProps = {
  readonly scene: Scene
  readonly frame: Frame
  readonly scale: number
  readonly hrefOf: HrefOf
  readonly names: MapNames
  readonly lit: ItemRef | null
}

function Shape({ mark }: { readonly mark: CatalystMark }) {
  const ink = inkOf(mark.actor)
  return (
    <>
      {isHollow(ink) && <circle className="svg-disc" cx={HALF} cy={HALF} r={10} />}
      <path className={`svg-mark svg-actor-${ink}`} d={ACTOR_SHAPES[ink]} />
      {mark.number !== null ? (
        <text className="svg-answer" x={HALF} y={HALF + 4} fontSize={11}>
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

function Stack({ count }: { readonly count: number }) {
  return (
    <>
      <rect className="svg-stack" x={2} y={2} width={20} height={20} rx={6} />
      <text className="svg-stack-number" x={HALF} y={HALF + 4} fontSize={11}>
        {formatNumber(count)}
      </text>
    </>
  )
}

/** Organisations, stacks, pioneer territories and the place asked for, each a link at its point. */
export function MapItems({ scene, frame, scale, hrefOf, names, lit }: ItemsProps) {
  const isChosen = (item: ItemRef, at: LonLat) =>
    isSame(scene.selection, item) || (item.kind === 'territory' && scene.selection?.at === at)
  const place = (item: ItemRef, at: LonLat, name: string, drawing: ReactNode) => {
    const [x, y] = frame.project(at)
    if (!isInside([x, y], frame, MARGIN)) return null
    const [left, top] = [x - HALF * scale, y - HALF * scale].map((v) => Math.round(v * 10) / 10)
    const shown = classes('svg-item', isChosen(item, at) && 'svg-selected', isSame(lit, item) && 'svg-lit')
    return (
      <a key={`${item.kind} ${item.id}`} href={hrefOf(item)} aria-label={name} className={shown}>
        <g transform={`translate(${left} ${top})${scale === 1 ? '' : ` scale(${scale})`}`}>
          <circle className="svg-halo" cx={HALF} cy={HALF} r={15} />
          {drawing}
        </g>
      </a>
    )
  }
  const { catalysts, stacks, pioneers } = scene.items
  const [marks, flags] = [scene.level === 'commune', scene.layer.id === 'pionniers']
  const asked = scene.place
  return (
    <>
      {marks &&
        stacks.map((s) =>
          place({ kind: 'territory', id: s.territory }, s.at, names.stack(s), <Stack count={s.ids.length} />),
        )}
      {marks &&
        catalysts.map((c) =>
          place({ kind: 'catalyst', id: c.id }, c.at, names.catalyst(c), <Shape mark={c} />),
        )}
      {flags &&
        pioneers.map((p) =>
          place(
            { kind: 'pioneer', id: p.id },
            p.at,
            names.pioneer(p),
            <path className="svg-flag" d={FLAG} />,
          ),
        )}
      {asked &&
        place(
          { kind: 'territory', id: asked.territory },
          asked.at,
          names.place(asked),
          <path className="svg-pin" fillRule="evenodd" d={PIN} />,
        )}
    </>
  )
}
