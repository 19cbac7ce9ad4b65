import type { Catalyst } from './catalyst'
import { type Direction, directionOf } from './direction'
import type { Metres } from './position'
import { isSeatedIn } from './present'
import { holdWhole, runsItself, type Served } from './reach'
import { levelOf, type Territory, type TerritoryId } from './territory'

/** Why an organisation is in the answer of a place: the first that applies, in this order. */
export type Reason =
  | { readonly is: 'in-place' } // its seat is in the place itself
  | { readonly is: 'run-by'; readonly territory: TerritoryId } // the initiative of the place or of its EPCI
  | { readonly is: 'serves-epci'; readonly territory: TerritoryId; readonly fromName: boolean }
  | { readonly is: 'serves'; readonly territories: readonly TerritoryId[]; readonly fromName: boolean }
  | { readonly is: 'in-epci'; readonly away: Metres } // what it serves is not known
  | { readonly is: 'departement' | 'region'; readonly territory: TerritoryId }
  | { readonly is: 'at'; readonly away: Metres; readonly direction: Direction }
  | { readonly is: 'national' }

/** The intercommunalité of a commune; null for the other levels, and for the communes that have none. */
export const epciOf = ({ id, parents }: Territory): TerritoryId | null =>
  levelOf(id) === 'com' ? (parents.find((parent) => levelOf(parent) === 'epci') ?? null) : null

/** Why it serves the place, when it is known to. */
function servingReason(
  catalyst: Catalyst,
  territories: readonly TerritoryId[],
  place: Territory,
): Reason | null {
  const [first] = territories
  const epci = epciOf(place)
  const fromName = catalyst.territoriesBase === 'indicatif'
  if (first && territories.length === 1 && (first === place.id || first === epci)) {
    if (runsItself(catalyst)) return { is: 'run-by', territory: first }
    if (first === epci) return { is: 'serves-epci', territory: first, fromName }
  }
  return catalyst.territories.length > 0 ? { is: 'serves', territories, fromName } : null
}

/**
 * The one reason of an organisation in the answer of a place.
 * @param served what the one rule says that it serves
 * @param away   from the point of the place to that of the commune of its seat
 */
export function reasonOf(catalyst: Catalyst, served: Served, away: Metres, place: Territory): Reason {
  if (served.is === 'national') return { is: 'national' }
  if (isSeatedIn(catalyst, place.id)) return { is: 'in-place' }
  const territories = served.is === 'served' && holdWhole(place, served.territories) ? served.territories : []
  const serving = territories.length > 0 ? servingReason(catalyst, territories, place) : null
  if (serving) return serving
  const epci = epciOf(place)
  if (served.is === 'unknown' && epci && isSeatedIn(catalyst, epci)) return { is: 'in-epci', away }
  const [only] = territories
  if (only && levelOf(only) === 'dep') return { is: 'departement', territory: only }
  if (only && levelOf(only) === 'reg') return { is: 'region', territory: only }
  return { is: 'at', away, direction: directionOf(place.at, catalyst.seat.at) }
}
