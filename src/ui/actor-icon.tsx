import type { ActorType } from '../domain/catalyst'
import { ACTOR_SHAPES, inkOf, isHollow, SHAPE_BOX, THIRD_PLACE_MARK } from '../look/actor-shape'
import './actor-icon.css'

type Props = { readonly actor: ActorType | null; readonly thirdPlace?: boolean }

/** The mark of an actor type, as on the map. It is decoration: the words beside it say the same. */
export function ActorIcon({ actor, thirdPlace = false }: Props) {
  const ink = inkOf(actor)
  return (
    <svg
      className={`actor-icon actor-${ink}`}
      viewBox={`0 0 ${SHAPE_BOX} ${SHAPE_BOX}`}
      width="20"
      height="20"
      aria-hidden="true"
    >
      <path d={ACTOR_SHAPES[ink]} />
      {thirdPlace && <path className={isHollow(ink) ? undefined : 'on-shape'} d={THIRD_PLACE_MARK} />}
    </svg>
  )
}
