import { ACTOR_TYPES } from '../domain/catalyst'
import { UNKNOWN_TYPE } from '../domain/link'
import type { ActorInk } from './palette'

/** What one line of the legend shows; the words are in `text`, under `id`. */
export type LegendEntry = {
  readonly id: string
  readonly explains: readonly string[] // layers of the map; they exist, a test says so
  readonly picture:
    | { readonly is: 'actor'; readonly actor: ActorInk; readonly thirdPlace: boolean }
    | { readonly is: 'count' | 'group' | 'stack' | 'selection' | 'served' | 'place' | 'number' }
    | { readonly is: 'pioneer'; readonly attested: boolean }
}

const ACTORS: readonly ActorInk[] = [...ACTOR_TYPES, UNKNOWN_TYPE]

/** One line per actor type, in the order of the list. */
export const ACTOR_LEGEND: readonly LegendEntry[] = ACTORS.map((actor) => ({
  id: `actor-${actor}`,
  explains: ['mark'],
  picture: { is: 'actor', actor, thirdPlace: false },
}))

/** The other signs of the map, in the order in which they are read. */
export const SIGN_LEGEND: readonly LegendEntry[] = [
  {
    id: 'third-place',
    explains: ['mark'],
    picture: { is: 'actor', actor: UNKNOWN_TYPE, thirdPlace: true },
  },
  { id: 'stack', explains: ['mark'], picture: { is: 'stack' } },
  { id: 'group', explains: ['mark'], picture: { is: 'group' } },
  { id: 'count', explains: ['count-region', 'count-departement'], picture: { is: 'count' } },
  { id: 'selection', explains: ['spot-ring', 'mark-selected-ring'], picture: { is: 'selection' } },
  { id: 'served', explains: ['served-line'], picture: { is: 'served' } },
  { id: 'number', explains: ['answer-dot', 'answer-number', 'answer-line'], picture: { is: 'number' } },
  { id: 'place', explains: ['place-mark'], picture: { is: 'place' } },
]

/** The signs of the layer of pioneer territories. */
export const PIONEER_LEGEND: readonly LegendEntry[] = [
  { id: 'pioneer', explains: ['pioneer-line'], picture: { is: 'pioneer', attested: true } },
  { id: 'pioneer-near', explains: ['pioneer-near-line'], picture: { is: 'pioneer', attested: false } },
]
