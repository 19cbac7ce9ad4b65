import { type ReactNode, useMemo } from 'react'
import type { ItemRef } from '../../domain/catalyst'
import type { FlagPlace } from '../../domain/flag-places'
import type { LonLat } from '../../domain/position'
import type { Scene } from '../../domain/scene'
import { flagsOf } from '../../look/flags-of'
import { type Frame, isInside } from './frame'
import { classes, type HrefOf, isSame, type MapNames } from './map-names'
import { ActorSign, FlagSign, HALF, PinSign, StackSign } from './map-signs'
import { tenth } from './rect'

const MARGIN = 12 // pixels beside the picture where a mark still shows in part

const ON_POINT: FlagPlace = [0, 0]

type Shared = {
  readonly scene: Scene
  readonly frame: Frame
  readonly scale: number
  readonly hrefOf: HrefOf
  readonly lit: ItemRef | null
}

type ItemProps = Shared & {
  readonly item: ItemRef
  readonly at: LonLat
  readonly name: string
  readonly place?: FlagPlace // pixels from the point to the middle of its sign
  readonly holds?: readonly string[] // organisations that stand under this one mark
  readonly children: ReactNode
}

/** One sign at its point, a link; nothing when it lies out of the picture. */
function Item({
  item,
  at,
  name,
  place: [right, down] = ON_POINT,
  holds = [],
  children,
  ...shared
}: ItemProps) {
  const { scene, frame, scale, hrefOf, lit } = shared
  const [townX, townY] = frame.project(at)
  const [x, y] = [townX + right, townY + down]
  if (!isInside([x, y], frame, MARGIN)) return null
  const stands = (other: ItemRef | null) =>
    isSame(other, item) || (other?.kind === 'catalyst' && holds.includes(other.id))
  const shown = classes('svg-item', stands(scene.selection) && 'svg-selected', stands(lit) && 'svg-lit')
  const place = `translate(${tenth(x - HALF * scale)} ${tenth(y - HALF * scale)})`
  return (
    <a href={hrefOf(item)} aria-label={name} className={shown}>
      <g transform={scale === 1 ? place : `${place} scale(${scale})`}>
        <circle className="svg-halo" cx={HALF} cy={HALF} r={15} />
        {children}
      </g>
    </a>
  )
}

/** Organisations and stacks, from the zoom at which they are drawn. */
function Marks({ names, ...shared }: Shared & { readonly names: MapNames }) {
  const { stacks, catalysts } = shared.scene.items
  return (
    <>
      {stacks.map((stack) => {
        const item = { kind: 'territory', id: stack.territory } as const
        const common = { ...shared, item, at: stack.at, holds: stack.ids }
        return (
          <Item key={item.id} {...common} name={names.stack(stack)}>
            <StackSign count={stack.ids.length} />
          </Item>
        )
      })}
      {catalysts.map((mark) => (
        <Item
          key={mark.id}
          {...shared}
          item={{ kind: 'catalyst', id: mark.id }}
          at={mark.at}
          name={names.catalyst(mark)}
        >
          <ActorSign mark={mark} />
        </Item>
      ))}
    </>
  )
}

/** Where the open organisation or story is, when no mark of this level stands for it. */
function Spot({ scene, frame, scale }: Shared) {
  const { selection, level, layer, items } = scene
  if (!selection?.at || selection.kind === 'territory') return null
  if (selection.kind === 'pioneer' && layer.id === 'pionniers') return null // its flag
  const isMarked =
    level === 'commune' &&
    (items.catalysts.some(({ id }) => id === selection.id) ||
      items.stacks.some(({ ids }) => ids.includes(selection.id)))
  const [x, y] = frame.project(selection.at)
  if (isMarked || !isInside([x, y], frame, MARGIN)) return null
  return <circle className="svg-spot" cx={tenth(x)} cy={tenth(y)} r={7 * scale} />
}

/** Organisations, stacks, pioneer territories and the place asked for, each a link at its point. */
export function MapItems(props: Shared & { readonly names: MapNames }) {
  const { names, ...shared } = props
  const { level, layer, items, place } = shared.scene
  const flags = useMemo(() => flagsOf(shared.scene, shared.frame.zoom), [shared.scene, shared.frame.zoom])
  return (
    <>
      {level === 'commune' && <Marks {...props} />}
      {layer.id === 'pionniers' &&
        items.pioneers.map((mark) => (
          <Item
            key={mark.id}
            {...shared}
            item={{ kind: 'pioneer', id: mark.id }}
            at={mark.at}
            name={names.pioneer(mark)}
            place={flags.get(mark.id) ?? ON_POINT}
          >
            <FlagSign />
          </Item>
        ))}
      {place && (
        <Item
          {...shared}
          item={{ kind: 'territory', id: place.territory }}
          at={place.at}
          name={names.place(place)}
        >
          <PinSign />
        </Item>
      )}
      <Spot {...shared} />
    </>
  )
}
