import { type ReactNode, useMemo } from 'react'
import type { ItemRef } from '../../domain/catalyst'
import { type FlagPlace, ON_FOOT } from '../../domain/flag-places'
import { type Group, holds, idsOf, itemOf } from '../../domain/groups'
import type { LonLat } from '../../domain/position'
import type { PlaceMark, Scene } from '../../domain/scene'
import { levelOf } from '../../domain/territory'
import { flagsOf, leadOf } from '../../look/flags-of'
import { groupName } from '../../text/group-name'
import { type Frame, isInside } from './frame'
import { groupsIn, viewOfGroup } from './groups-in'
import { classes, type HrefOf, type HrefOfView, isSame, type MapNames } from './map-names'
import { MapNumbers } from './map-numbers'
import { ActorSign, FlagSign, GroupSign, HALF, PinSign, StackSign } from './map-signs'
import type { NumberSign } from './number-signs'
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

type ItemProps = Pick<Shared, 'frame' | 'scale'> & {
  readonly href: string
  readonly at: LonLat
  readonly name: string
  readonly isOpen: boolean
  readonly isLit: boolean
  readonly place?: FlagPlace // pixels from the point to the middle of its sign
  readonly children: ReactNode
}

/** One sign at its point, a link; nothing when it lies out of the picture. */
function Item({ href, at, name, isOpen, isLit, place = ON_POINT, children, frame, scale }: ItemProps) {
  const point = frame.project(at)
  const [x, y] = [point[0] + place[0], point[1] + place[1]]
  if (!isInside([x, y], frame, MARGIN)) return null
  const shown = classes('svg-item', isOpen && 'svg-selected', isLit && 'svg-lit')
  const moved = `translate(${tenth(x - HALF * scale)} ${tenth(y - HALF * scale)})`
  return (
    <a href={href} aria-label={name} className={shown}>
      <g transform={scale === 1 ? moved : `${moved} scale(${scale})`}>
        <circle className="svg-halo" cx={HALF} cy={HALF} r={15} />
        {children}
      </g>
    </a>
  )
}

type Props = Shared & { readonly names: MapNames; readonly hrefOfView: HrefOfView }
type GroupProps = Omit<Props, 'scene' | 'lit'> & {
  readonly group: Group
  readonly isOpen: boolean
  readonly isLit: boolean
}

/** One organisation, the stack of a commune, or several communes that have no room for a sign each. */
function GroupItem({ group, names, hrefOf, hrefOfView, ...shared }: GroupProps) {
  const { count, thirdPlaces } = group
  const [first, ...others] = group.marks
  const one = others.length === 0 && 'actor' in first ? first : null
  const href = others.length > 0 ? hrefOfView(viewOfGroup(group, shared.frame)) : hrefOf(itemOf(first))
  const name = one
    ? names.catalyst(one)
    : names.count({ name: groupName(group, 'commune'), count, thirdPlaces })
  return (
    <Item {...shared} href={href} at={first.at} name={name}>
      {one ? (
        <ActorSign mark={one} />
      ) : others.length > 0 ? (
        <GroupSign count={count} />
      ) : (
        <StackSign count={count} />
      )}
    </Item>
  )
}

/** Organisations and stacks, from the zoom at which they are drawn. */
function Marks({ scene, lit, ...shared }: Props) {
  const [open, pointed] = [idsOf(scene, scene.selection), idsOf(scene, lit)]
  return groupsIn(scene, shared.frame).map((group) => (
    <GroupItem
      key={itemOf(group.marks[0]).id}
      {...shared}
      group={group}
      isOpen={holds(group, open)}
      isLit={holds(group, pointed)}
    />
  ))
}

/** A ring around each commune of a step of the year, which has no size from afar. */
export function MapEvents({ scene, frame, scale }: Pick<Shared, 'scene' | 'frame' | 'scale'>) {
  const { events = [], level } = scene
  return events.map(({ territory, at }) => {
    const [x, y] = frame.project(at)
    if (level === 'commune' || levelOf(territory) !== 'com' || !isInside([x, y], frame, MARGIN)) return null
    return <circle key={territory} className="svg-spot" cx={tenth(x)} cy={tenth(y)} r={15 * scale} />
  })
}

/** Where the open organisation or story is, when no mark of this level stands for it: a ring under the numbers. */
export function MapSpot({ scene, frame, scale }: Pick<Shared, 'scene' | 'frame' | 'scale'>) {
  const { selection, level, layer, items } = scene
  if (!selection?.at || selection.kind === 'territory') return null
  if (selection.kind === 'pioneer' && layer.id === 'pionniers') return null // its flag
  const isMarked =
    level === 'commune' &&
    (items.catalysts.some(({ id }) => id === selection.id) ||
      items.stacks.some(({ ids }) => ids.includes(selection.id)))
  const [x, y] = frame.project(selection.at)
  if (isMarked || !isInside([x, y], frame, MARGIN)) return null
  return <circle className="svg-spot" cx={tenth(x)} cy={tenth(y)} r={15 * scale} />
}

/** The pin of the place asked for, on top of the sign that stands on the same point. */
function Place({ place, names, scene, lit, hrefOf, frame, scale }: Props & { readonly place: PlaceMark }) {
  const { items, level } = scene
  const isOver = [...items.stacks, ...items.catalysts].some(({ at }) => `${at}` === `${place.at}`)
  const item = { kind: 'territory', id: place.territory } as const
  return (
    <Item
      {...{ frame, scale }}
      href={hrefOf(item)}
      at={place.at}
      name={names.place(place)}
      isOpen={isSame(scene.selection, item)}
      isLit={isSame(lit, item)}
      place={isOver && level === 'commune' ? [0, -10 * scale] : ON_POINT}
    >
      <PinSign />
    </Item>
  )
}

/** Lines from the points of stories to the feet of flags that stand beside them. */
export function MapLeads({ scene, frame, scale }: Pick<Shared, 'scene' | 'frame' | 'scale'>) {
  const flags = useMemo(() => flagsOf(scene, frame.zoom), [scene, frame.zoom])
  return scene.items.pioneers.map(({ id, at }) => {
    const lead = leadOf(flags.get(id) ?? ON_FOOT, scale)
    if (!lead) return null
    const [x, y] = frame.project(at).map(tenth)
    return (
      <g key={id} className="svg-lead">
        <circle cx={x} cy={y} r={3 * scale} />
        <path d={`M${x} ${y}l${lead[0] * scale} ${lead[1] * scale}`} />
      </g>
    )
  })
}

type ItemsProps = Props & { readonly signs: readonly NumberSign[] | null } // of a numbered map

/** Organisations, stacks, pioneer territories and the place asked for, each a link at its point. */
export function MapItems({ signs, ...props }: ItemsProps) {
  const { names, scene, lit, hrefOf, frame, scale } = props
  const { level, layer, items, place } = scene
  const flags = useMemo(() => flagsOf(scene, frame.zoom), [scene, frame.zoom])
  return (
    <>
      {!signs && level === 'commune' && <Marks {...props} />}
      {layer.id === 'pionniers' &&
        items.pioneers.map((mark) => {
          const item = { kind: 'pioneer', id: mark.id } as const
          return (
            <Item
              key={mark.id}
              {...{ frame, scale }}
              href={hrefOf(item)}
              at={mark.at}
              name={names.pioneer(mark)}
              place={flags.get(mark.id) ?? ON_FOOT}
              isOpen={isSame(scene.selection, item)}
              isLit={isSame(lit, item)}
            >
              <FlagSign />
            </Item>
          )
        })}
      {place && <Place {...props} place={place} />}
      {signs && <MapNumbers signs={signs} />}
    </>
  )
}
