import { ACTOR_TYPES, ALLIANCE_FORMS, KINDS, STATUSES, TRADES, VERIFICATIONS } from './catalyst'
import { type Lines, linesOf, markLinesWith } from './lines'
import { type Filters, NATIONAL } from './link'
import { plainText } from './plain-text'
import type { CatalystTable } from './table'

/** The facets of the list, each with one count per value. */
export const FACETS = [
  'kinds',
  'regions',
  'types',
  'forms',
  'trades',
  'families',
  'departements',
  'statuses',
  'verifications',
] as const
export type Facet = (typeof FACETS)[number]

/**
 * What a filter leaves. `counts` follow `facetValues`: the rows that match every *other* facet,
 * the search and the place, and have this value.
 */
export type Filtered = {
  readonly rows: Uint32Array // row numbers, by name
  readonly thirdPlaces: number
  readonly toConfirm: number // without a full public source
  readonly national: number // national networks among `rows`
  readonly nationalAside: number // national networks that the région or département asked for leaves out
  readonly counts: Readonly<Record<Facet, Uint32Array>>
}

const THIRD_PLACES = KINDS.indexOf('tiers-lieux')
const NATIONAL_REACH = 4 // position of « national » in REACHES
const NO_PLACE = 255 // a national row has no place in the facet of départements
const BYTES = 256 // values of a byte
const OUT = 255 // of a row that fails more than one facet, or is not asked for
const MARKED = Uint8Array.of(0, 1) // what a column of marks admits

/** The values of each facet as links write them, in the order of the counts. */
export function facetValues(table: CatalystTable): Record<Facet, readonly string[]> {
  return {
    kinds: KINDS,
    regions: [...table.regions, NATIONAL],
    types: [...ACTOR_TYPES, 'non-precise'],
    forms: [...ALLIANCE_FORMS, 'non-renseigne'],
    trades: TRADES,
    families: table.columns.families.map((family) => family.id),
    departements: table.departements,
    statuses: STATUSES,
    verifications: VERIFICATIONS,
  }
}

/** Facets whose column holds several values a row as bits, the last bit for none. */
const isBits = (facet: Facet) => facet === 'forms' || facet === 'trades'

/** What is worked out once a table: for each facet in order, one byte a row, the position of its value or its bits. */
function preparedFrom(table: CatalystTable) {
  const { reach, regions, region, departement, actor, forms } = table
  const isNational = (row: number) => reach[row] === NATIONAL_REACH
  const columns = [
    table.kind,
    region.map((r, row) => (isNational(row) ? regions.length : r)),
    Uint8Array.from(actor, (type) => (type < 0 ? ACTOR_TYPES.length : type)),
    forms.map((bits) => bits || 1 << ALLIANCE_FORMS.length),
    table.trades,
    table.family,
    departement.map((d, row) => (isNational(row) ? NO_PLACE : d)),
    table.status,
    table.verification,
  ]
  return { columns, values: facetValues(table), words: null as Lines | null }
}

const prepared = new WeakMap<CatalystTable, ReturnType<typeof preparedFrom>>()

function prepare(table: CatalystTable) {
  const ready = prepared.get(table) ?? preparedFrom(table)
  prepared.set(table, ready)
  return ready
}

/** The rows that hold a word in their name or commune, marked with 1; the first search takes 0.3 s for 100 000 rows. */
function marksOf(table: CatalystTable, word: string): Uint8Array {
  const { size, commune, columns } = table
  const ready = prepare(table)
  const places = ready.words ? [] : columns.communes.name.map(plainText)
  ready.words ??= linesOf(columns.rows.name.map((name, row) => `${plainText(name)} ${places[commune[row]!]}`))
  const marks = new Uint8Array(size)
  markLinesWith(ready.words, word, marks)
  return marks
}

/** The positions of values that a byte of a column stands for. */
const valuesIn = (facet: Facet, byte: number) =>
  isBits(facet) ? [0, 1, 2, 3, 4, 5, 6, 7].filter((i) => (byte >> i) & 1) : [byte]

/** Whether each byte of a column has one of some values. */
const holding = (facet: Facet, wanted: (value: number) => boolean) =>
  Uint8Array.from({ length: BYTES }, (_, byte) => Number(valuesIn(facet, byte).some(wanted)))

/** The number of rows of each value, from the number of rows of each byte. */
function countsOf(facet: Facet, size: number, bytes: Uint32Array): Uint32Array {
  const counts = new Uint32Array(size)
  bytes.forEach((count, byte) => {
    if (count > 0) for (const i of valuesIn(facet, byte)) counts[i]! += count
  })
  return counts
}

/** Notes which rows a column fails: with its code, or `OUT` when they failed before. */
function fail(failed: Uint8Array, column: Uint8Array, admitted: ArrayLike<unknown>, code: number): void {
  for (let row = 0; row < column.length; row++) {
    if (!admitted[column[row]!]) failed[row] = failed[row] ? OUT : code
  }
}

/** How often each byte stands in a column, among rows that fail nothing, or no more than one facet. */
function bytesOf(column: Uint8Array, failed: Uint8Array, code = 0): Uint32Array {
  const bytes = new Uint32Array(BYTES)
  for (let row = 0; row < column.length; row++) {
    if (failed[row] === 0 || failed[row] === code) bytes[column[row]!]!++
  }
  return bytes
}

/** Notes the rows out of the question whatever the facets: `sauf`, the search, and the place. */
function leaveOut(
  failed: Uint8Array,
  table: CatalystTable,
  { except, q }: Filters,
  within: ReadonlySet<number> | null,
): void {
  const isKept = table.columns.families.map((f) => !except.includes(f.id) && !except.includes(f.kind))
  if (except.length > 0) fail(failed, table.family, isKept, OUT)
  for (const word of plainText(q).split(' ').filter(Boolean)) fail(failed, marksOf(table, word), MARKED, OUT)
  if (!within) return
  const marks = new Uint8Array(table.size)
  for (const row of within) marks[row] = 1
  fail(failed, marks, MARKED, OUT)
}

/**
 * The rows that match, by name, and the counts of every option, column after column: about 5 ms for 100 000 rows, the
 * same with a search but for the first. Unknown ids in the filters match nothing.
 * @param within rows of the place asked for, or null when no place narrows the list
 */
export function filterTable(
  table: CatalystTable,
  filters: Filters,
  within: ReadonlySet<number> | null = null,
): Filtered {
  const { columns, values } = prepare(table)
  const failed = new Uint8Array(table.size) // 0, the facet that a row fails counted from 1, or OUT
  leaveOut(failed, table, filters, within)
  FACETS.forEach((facet, f) => {
    const asked: readonly string[] = filters[facet]
    const has = (i: number) => asked.includes(values[facet][i] ?? '')
    if (asked.length > 0) fail(failed, columns[f]!, holding(facet, has), f + 1)
  })
  const counts = Object.fromEntries(
    FACETS.map((facet, f) => [
      facet,
      countsOf(facet, values[facet].length, bytesOf(columns[f]!, failed, f + 1)),
    ]),
  ) as Record<Facet, Uint32Array>
  const rows = table.order.filter((row) => failed[row] === 0)
  const leavesOut = filters.regions.length > 0 && !filters.regions.includes(NATIONAL)
  return {
    rows,
    thirdPlaces: bytesOf(table.kind, failed)[THIRD_PLACES]!,
    toConfirm: rows.length - bytesOf(table.verification, failed)[0]!,
    national: bytesOf(table.reach, failed)[NATIONAL_REACH]!,
    nationalAside: leavesOut ? counts.regions[table.regions.length]! : 0,
    counts,
  }
}
