import { ACTOR_TYPES } from '../domain/catalyst'
import { UNKNOWN_TYPE } from '../domain/link'
import type { ActorInk } from './palette'

/** What one line of the legend shows; the words are in `text`, under `id`. */
export type LegendEntry = {
  readonly id: string
  readonly layer: string // the layer of the map that it explains; it exists, a test says so
  readonly picture:
    | { readonly is: 'actor'; readonly actor: ActorInk; readonly thirdPlace: boolean }
    | { readonly is: 'count' | 'stack' | 'selection' | 'served' | 'place' }
    | { readonly is: 'pioneer'; readonly attested: boolean }
}

const ACTORS: readonly ActorInk[] = [...ACTOR_TYPES, UNKNOWN_TYPE]

/** One line per actor type, in the order of the list. */
export const ACTOR_LEGEND: readonly LegendEntry[] = ACTORS.map((actor) => ({
  id: `actor-${actor}`,
  layer: 'catalyst-mark',
  picture: { is: 'actor', actor, thirdPlace: false },
}))

/** The other signs of the map, in the order in which they are read. */
export const SIGN_LEGEND: readonly LegendEntry[] = [
  {
    id: 'third-place',
    layer: 'catalyst-mark',
    picture: { is: 'actor', actor: UNKNOWN_TYPE, thirdPlace: true },
  },
  { id: 'stack', layer: 'stack-mark', picture: { is: 'stack' } },
  { id: 'count', layer: 'count-region', picture: { is: 'count' } },
  { id: 'selection', layer: 'catalyst-selected', picture: { is: 'selection' } },
  { id: 'served', layer: 'served-line', picture: { is: 'served' } },
  { id: 'place', layer: 'place-mark', picture: { is: 'place' } },
]

/** The signs of the layer of pioneer territories. */
export const PIONEER_LEGEND: readonly LegendEntry[] = [
  { id: 'pioneer', layer: 'pioneer-line', picture: { is: 'pioneer', attested: true } },
  { id: 'pioneer-near', layer: 'pioneer-near-line', picture: { is: 'pioneer', attested: false } },
]
