import { type Catalyst, KINDS, type Kind } from './catalyst'
import { catalystsOf } from './catalysts-of'
import { awayFrom } from './nearest'
import { compareNames } from './order'
import type { Metres } from './position'
import { seatAt, serviceTo } from './present'
import type { Atlas } from './scene-from'
import { LEVELS, levelOf, type Territory, type TerritoryId } from './territory'

type Found = { readonly catalyst: Catalyst; readonly in: TerritoryId; readonly away: Metres }

/** A family that has a seat next door and none here. */
export type Discovery = {
  readonly kind: Kind
  readonly isNewKind: boolean // no organisation of its sorte has its seat here either
  readonly family: Catalyst['family']
  readonly found: readonly Found[] // by distance from the place, as the crow flies
}

const NARROWEST_FIRST = [...LEVELS].reverse()

/**
 * The families that have a seat in a neighbour, and here neither a seat nor one that is known to act, by sorte in the order of the filters,
 * then by name; national networks left out.
 * @param rows what the filters leave, by name
 */
export function discoveriesFor(
  place: Territory,
  neighbours: readonly TerritoryId[],
  { table }: Atlas,
  rows: Uint32Array,
): readonly Discovery[] {
  const here = { families: new Set<string>(), kinds: new Set<Kind>() }
  const around = new Set(neighbours)
  const beside = new Map<string, Found[]>()
  for (const catalyst of catalystsOf(table, rows)) {
    if (catalyst.reach === 'national') continue
    const { family, seat } = catalyst
    if (seatAt(catalyst, levelOf(place.id)) === place.id || serviceTo(catalyst, place)) {
      here.families.add(family.id)
      here.kinds.add(family.kind)
      continue
    }
    const home = NARROWEST_FIRST.map((level) => seatAt(catalyst, level)).find((id) => around.has(id))
    if (!home) continue
    const found = { catalyst, in: home, away: awayFrom(place.at, seat.at) }
    beside.set(family.id, [...(beside.get(family.id) ?? []), found])
  }
  return [...beside.values()]
    .map((found) => {
      const { family } = found[0]!.catalyst
      const isNewKind = !here.kinds.has(family.kind)
      return { kind: family.kind, isNewKind, family, found: found.sort((a, b) => a.away - b.away) }
    })
    .filter(({ family }) => !here.families.has(family.id))
    .sort(
      (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareNames(a.family.label, b.family.label),
    )
}
