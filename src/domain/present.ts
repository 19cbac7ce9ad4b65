import { type Catalyst, KINDS, type Kind, type Seat } from './catalyst'
import { catalystsOf } from './catalysts-of'
import { compareNames } from './order'
import { liesIn, servedBy } from './reach'
import type { CatalystTable } from './table'
import { LEVELS, type Level, levelOf, type Territory, type TerritoryId } from './territory'

/** Organisations of one sorte. */
export type OfKind = { readonly kind: Kind; readonly catalysts: readonly Catalyst[] }

/** Organisations that act in the same territory, which contains the one asked for. */
export type OfReach = {
  readonly via: TerritoryId
  readonly partly: boolean // the one asked for crosses its border
  readonly catalysts: readonly Catalyst[]
}

/** Who is in a territory; no organisation is in two of the lists. Each list is by name. */
export type Present = {
  readonly seated: readonly OfKind[] // seat there, by sorte, in the order of the filters
  readonly acting: readonly OfReach[] // seat elsewhere, known to serve it; the narrowest service first
  readonly national: readonly Catalyst[] // networks that have their seat there: in no territory's count
}

/** The code of the territory of each level that holds a seat; '' for no intercommunalité. */
const SEATED: Record<Level, (seat: Seat) => string> = {
  reg: ({ region }) => region,
  dep: ({ departement }) => departement,
  epci: ({ epci }) => epci ?? '',
  com: ({ code }) => code,
}

/** The territory of a level in which an organisation has its seat. */
export const seatAt = ({ seat }: Catalyst, level: Level): TerritoryId => `${level}-${SEATED[level](seat)}`

/** Whether the seat of an organisation is in a territory, by codes. */
export const isSeatedIn = (catalyst: Catalyst, id: TerritoryId) => seatAt(catalyst, levelOf(id)) === id

/** The narrowest of some territories that contains a place; null when none does. */
function narrowest(place: Territory, territories: readonly TerritoryId[]): TerritoryId | null {
  const around = territories.filter((id) => liesIn(place, [id]))
  const rank = (id: TerritoryId) => LEVELS.indexOf(levelOf(id))
  return around.sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1))[0] ?? null
}

/** Whether a place also lies outside of a territory and the others served: an intercommunalité across départements. */
const isPartly = (place: Territory, via: TerritoryId, served: readonly TerritoryId[]) =>
  via !== place.id &&
  place.parents.some((id) => levelOf(id) === levelOf(via) && !served.includes(id)) &&
  !served.some((id) => levelOf(id) !== levelOf(via) && liesIn(place, [id]))

/** The territory through which an organisation is known to serve a place, by the one rule; null when it is not known. */
export function serviceTo(catalyst: Catalyst, place: Territory): Omit<OfReach, 'catalysts'> | null {
  const served = servedBy(catalyst)
  const via = served.is === 'served' ? narrowest(place, served.territories) : null
  if (served.is !== 'served' || !via) return null
  return { via, partly: isPartly(place, via, served.territories) }
}

/** All that are known to act in a whole territory, whether they have their seat there or not, by name. */
export function coveringOf({ seated, acting }: Present, place: Territory): Catalyst[] {
  const here = seated
    .flatMap(({ catalysts }) => catalysts)
    .filter((catalyst) => serviceTo(catalyst, place)?.partly === false)
  const elsewhere = acting.filter(({ partly }) => !partly).flatMap(({ catalysts }) => catalysts)
  return [...here, ...elsewhere].sort((a, b) => compareNames(a.name, b.name))
}

/**
 * Who has its seat in a territory, and who is known to serve it from elsewhere.
 * @param rows in the order of names: the whole list, or what filters leave of it
 */
export function presentIn(
  table: CatalystTable,
  place: Territory,
  rows: Iterable<number> = table.order,
): Present {
  const byKind = new Map<Kind, Catalyst[]>()
  const byReach = new Map<string, OfReach & { readonly catalysts: Catalyst[] }>()
  const national: Catalyst[] = []
  for (const catalyst of catalystsOf(table, rows)) {
    const { kind } = catalyst.family
    if (isSeatedIn(catalyst, place.id)) {
      if (catalyst.reach === 'national') national.push(catalyst)
      else byKind.set(kind, [...(byKind.get(kind) ?? []), catalyst])
      continue
    }
    const service = serviceTo(catalyst, place)
    if (!service) continue
    const key = `${service.via} ${service.partly}`
    const group = byReach.get(key) ?? { ...service, catalysts: [] }
    group.catalysts.push(catalyst)
    byReach.set(key, group)
  }
  const rank = ({ via, partly }: OfReach) => LEVELS.indexOf(levelOf(via)) - (partly ? 0.5 : 0)
  return {
    seated: KINDS.flatMap((kind) => {
      const catalysts = byKind.get(kind)
      return catalysts ? [{ kind, catalysts }] : []
    }),
    acting: [...byReach.values()].sort((a, b) => rank(b) - rank(a) || (a.via < b.via ? -1 : 1)),
    national,
  }
}
