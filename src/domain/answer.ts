import type { Catalyst } from './catalyst'
import { awayFrom } from './nearest'
import { FAR } from './nearest-of-each-kind'
import type { LonLat, Metres } from './position'
import { holdWhole, liesIn, type Served, servedBy } from './reach'
import { epciOf, type Reason, reasonOf } from './reason'
import { type CatalystTable, catalystAt } from './table'
import { codeOf, levelOf, type Territory, type TerritoryId, type TerritoryIndex } from './territory'

/** One organisation of an answer, why it is there, and how far its seat is from the point of the place. */
export type Answered = {
  readonly catalyst: Catalyst
  readonly away: Metres
  readonly reason: Reason
}

/** The parts of an answer, in the order in which one takes an organisation and a reader reads them. */
export const ANSWER_PARTS = ['own', 'near', 'others', 'departement', 'region', 'national'] as const
export type AnswerPart = (typeof ANSWER_PARTS)[number]

/**
 * Who acts where a reader lives and who is near, each organisation once.
 * `own`: of the place and of its intercommunalité, the nearest mandate first. `near`: the nearest of each sorte among
 * those that are not known to act there, `others` the rest of them; both nearest first, ties by name.
 * `departement`, `region`: known to act in the place from a wider mandate, by name. `national`: apart, by name.
 */
export type Answer = Readonly<Record<AnswerPart, readonly Answered[]>>

/** Nearer than this there is a neighbour, and wider mandates are folded. */
const NEXT_DOOR: Metres = 30_000

/** Whether all that an organisation serves lies inside the place or its intercommunalité. */
function servesOnly(territories: readonly TerritoryId[], own: readonly TerritoryId[], index: TerritoryIndex) {
  return territories.every((id) => {
    const known = index.get(id)
    return own.includes(id) || (known !== undefined && liesIn(known, own))
  })
}

/** Tells whether the seat of a row is in one of some territories, by codes. */
function seatTest({ commune, columns }: CatalystTable, ids: readonly TerritoryId[]) {
  const { code: com, epci, departement: dep, region: reg } = columns.communes
  const tests = ids.map((id) => ({ codes: { com, epci, dep, reg }[levelOf(id)], code: codeOf(id) }))
  return (row: number) => tests.some(({ codes, code }) => codes[commune[row]!] === code)
}

type Known = { readonly catalyst: Catalyst; readonly served: Served }
const known = new WeakMap<CatalystTable, readonly Known[]>()

/** Every row with what the one rule says of it; worked out once a table, about 3 ms for 913 rows. */
function knownOf(table: CatalystTable): readonly Known[] {
  const kept = known.get(table)
  if (kept) return kept
  const made = Array.from({ length: table.size }, (_, row) => {
    const catalyst = catalystAt(table, row)
    return { catalyst, served: servedBy(catalyst) }
  })
  known.set(table, made)
  return made
}

type Taken = Exclude<AnswerPart, 'others'>

/**
 * Which rows each part takes, by codes alone; in the order given, the nearest and the others together. A national
 * network is told apart, wherever its seat is. About 0.1 ms for 913 rows.
 */
export function partsFor(
  place: Territory,
  table: CatalystTable,
  rows: Iterable<number>,
  index: TerritoryIndex,
): Record<Taken, number[]> {
  const all = knownOf(table)
  const epci = epciOf(place)
  const own = epci ? [place.id, epci] : [place.id]
  const isSeated = seatTest(table, own)
  const regions = [place.id, ...place.parents].filter((id) => levelOf(id) === 'reg')
  const partOf = (row: number): Taken => {
    const { served } = all[row]!
    if (served.is === 'national') return 'national'
    if (isSeated(row)) return 'own'
    if (served.is !== 'served' || !holdWhole(place, served.territories)) return 'near'
    if (servesOnly(served.territories, own, index)) return 'own'
    return served.territories.some((id) => regions.includes(id)) ? 'region' : 'departement'
  }
  const parts: Record<Taken, number[]> = { own: [], near: [], departement: [], region: [], national: [] }
  for (const row of rows) parts[partOf(row)].push(row)
  return parts
}

/** Reasons of the first part, the nearest mandate first; the others follow together. */
const CLOSEST: readonly Reason['is'][] = ['in-place', 'run-by', 'serves-epci', 'serves', 'in-epci']
function rankOf({ reason }: Answered): number {
  const rank = CLOSEST.indexOf(reason.is)
  return rank < 0 ? CLOSEST.length : rank
}
const byDistance = (a: Answered, b: Answered) => a.away - b.away

/** Seats inside the place are by name: from the middle of a commune, a distance says nothing of them. */
function byClosest(a: Answered, b: Answered): number {
  const isInside = a.reason.is === 'in-place' && b.reason.is === 'in-place'
  return isInside ? 0 : rankOf(a) - rankOf(b) || byDistance(a, b)
}

/** The nearest of each sorte, those across an ocean left out, then the rest; both in the order given. */
function nearestOfKinds(sorted: readonly Answered[]): [near: Answered[], others: Answered[]] {
  const kinds = new Set<string>()
  const [near, others]: [Answered[], Answered[]] = [[], []]
  for (const one of sorted) {
    const { kind } = one.catalyst.family
    const isNear = !kinds.has(kind) && one.away <= FAR
    kinds.add(kind)
    ;(isNear ? near : others).push(one)
  }
  return [near, others]
}

/**
 * The answer to « who acts in this place, and who is near it », among the rows that the filters leave.
 * A commune or intercommunalité has every part. A département or région is too wide for a distance from its middle:
 * who is near is told only where nobody is known to act. Great-circle distances between points of communes; about
 * 2 ms for 913 rows.
 * @param rows in the order of names
 */
export function answerFor(
  place: Territory,
  table: CatalystTable,
  rows: Iterable<number>,
  index: TerritoryIndex,
): Answer {
  const parts = partsFor(place, table, rows, index)
  const all = knownOf(table)
  const answered = (row: number): Answered => {
    const { catalyst, served } = all[row]!
    const away = awayFrom(place.at, catalyst.seat.at)
    return { catalyst, away, reason: reasonOf(catalyst, served, away, place) }
  }
  const [near, others] = nearestOfKinds(parts.near.map(answered).sort(byDistance))
  const isWide = levelOf(place.id) === 'dep' || levelOf(place.id) === 'reg'
  const isShort = isWide && parts.own.length + parts.departement.length + parts.region.length > 0
  return {
    own: parts.own.map(answered).sort(byClosest),
    near: isShort ? [] : near,
    others: isShort ? [] : others,
    departement: parts.departement.map(answered),
    region: parts.region.map(answered),
    national: parts.national.map(answered),
  }
}

/** Whether wider mandates are folded: somebody acts in the place or its intercommunalité, or is next door. */
export const isFolded = ({ own, near }: Answer) => own.length > 0 || (near[0]?.away ?? FAR) <= NEXT_DOOR

/** Whether nobody is known to act in the place, nor has a seat in it or its intercommunalité. */
export const isUncovered = ({ own, departement, region }: Answer) =>
  own.length + departement.length + region.length === 0

/** Whether there is nobody to tell of but national networks and seats across an ocean. */
export const isEmptied = (answer: Answer) => isUncovered(answer) && answer.near.length === 0

/** The closest seat that is not in the place itself, of any part but the national networks; null for none. */
export function closestOf({ own, near, others, departement, region }: Answer): Answered | null {
  const outside = [...own, ...near, ...others.slice(0, 1), ...departement, ...region].filter(
    ({ reason }) => reason.is !== 'in-place',
  )
  return outside.reduce<Answered | null>((top, one) => (top && top.away <= one.away ? top : one), null)
}

/** Where an organisation of an answer stands on the map, under the number that it has in the list. */
export type AnswerMark = { readonly number: number; readonly id: string; readonly at: LonLat }

/**
 * The marks of an answer in the order of their numbers, from 1: `own`, `near`, `departement`, `region`. The others have
 * none, so that opening them changes no number; nor have national networks, which have no mark.
 */
export const answerMarks = ({ own, near, departement, region }: Answer): AnswerMark[] =>
  [...own, ...near, ...departement, ...region].map(({ catalyst: { id, seat } }, i) => ({
    number: i + 1,
    id,
    at: seat.at,
  }))
