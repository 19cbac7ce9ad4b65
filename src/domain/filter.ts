import { ACTOR_TYPES, ALLIANCE_FORMS, KINDS, STATUSES, TRADES, VERIFICATIONS } from './catalyst'
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

/** One byte a row and facet: the position of its value, or its bits. */
function columnsOf(table: CatalystTable): Record<Facet, Uint8Array> {
  const national = table.reach.map((reach) => Number(reach === NATIONAL_REACH))
  return {
    kinds: table.kind,
    regions: table.region.map((r, row) => (national[row] ? table.regions.length : r)),
    types: Uint8Array.from(table.actor, (actor) => (actor < 0 ? ACTOR_TYPES.length : actor)),
    forms: table.forms.map((bits) => bits || 1 << ALLIANCE_FORMS.length),
    trades: table.trades,
    families: table.family,
    departements: table.departement.map((d, row) => (national[row] ? NO_PLACE : d)),
    statuses: table.status,
    verifications: table.verification,
  }
}

const prepared = new WeakMap<
  CatalystTable,
  { columns: Uint8Array[]; values: Record<Facet, readonly string[]> }
>()

function prepare(table: CatalystTable) {
  let ready = prepared.get(table)
  if (!ready) {
    const columns = columnsOf(table)
    ready = { columns: FACETS.map((facet) => columns[facet]), values: facetValues(table) }
    prepared.set(table, ready)
  }
  return ready
}

/** Whether each byte of a column has one of some values. */
const holding = (facet: Facet, wanted: (value: number) => boolean) =>
  Uint8Array.from({ length: BYTES }, (_, byte) => {
    if (!isBits(facet)) return Number(wanted(byte))
    for (let bits = byte, i = 0; bits; bits >>= 1, i++) if (bits & 1 && wanted(i)) return 1
    return 0
  })

/** The number of rows of each value, from the number of rows of each byte. */
function countsOf(facet: Facet, size: number, bytes: Uint32Array): Uint32Array {
  if (!isBits(facet)) return bytes.slice(0, size)
  const counts = new Uint32Array(size)
  bytes.forEach((count, byte) => {
    for (let bits = byte, i = 0; bits; bits >>= 1, i++) if (bits & 1) counts[i]! += count
  })
  return counts
}

/** Rows out of the question whatever the facets: `sauf`, the search, and the place; null when none is. */
function outsider(table: CatalystTable, { except, q }: Filters, within: ReadonlySet<number> | null) {
  const words = plainText(q).split(' ').filter(Boolean)
  if (except.length + words.length === 0 && !within) return null
  const families = table.columns.families.map((f) => except.includes(f.id) || except.includes(f.kind))
  return (row: number) =>
    families[table.family[row]!]! ||
    (within !== null && !within.has(row)) ||
    words.some((word) => !table.words[row]!.includes(word))
}

/**
 * The rows that match, by name, and the counts of every option, in one pass over the columns
 * (about 5 ms for 100 000 rows without a search, 50 ms with one). Unknown ids in the filters match nothing.
 * @param within rows of the place asked for, or null when no place narrows the list
 */
export function filterTable(
  table: CatalystTable,
  filters: Filters,
  within: ReadonlySet<number> | null = null,
): Filtered {
  const { columns, values } = prepare(table)
  const isOut = outsider(table, filters, within)
  const bytes = columns.map(() => new Uint32Array(BYTES))
  const asks = FACETS.flatMap((facet, f) => {
    const asked: readonly string[] = filters[facet]
    const has = (i: number) => asked.includes(values[facet][i] ?? '')
    return asked.length > 0 ? [{ f, column: columns[f]!, admitted: holding(facet, has) }] : []
  })
  const rows = new Uint32Array(table.size)
  let [size, thirdPlaces, toConfirm, national] = [0, 0, 0, 0]
  for (const row of table.order) {
    if (isOut?.(row)) continue
    let failed = -1 // the one facet that this row fails; -2 when it fails more
    for (const { f, column, admitted } of asks)
      if (admitted[column[row]!] === 0) failed = failed === -1 ? f : -2
    if (failed >= 0) bytes[failed]![columns[failed]![row]!]!++
    if (failed !== -1) continue
    for (let f = 0; f < columns.length; f++) bytes[f]![columns[f]![row]!]!++
    rows[size++] = row
    if (table.kind[row] === THIRD_PLACES) thirdPlaces++
    if (table.verification[row] !== 0) toConfirm++
    if (table.reach[row] === NATIONAL_REACH) national++
  }
  const byFacet = Object.fromEntries(
    FACETS.map((facet, f) => [facet, countsOf(facet, values[facet].length, bytes[f]!)]),
  ) as Record<Facet, Uint32Array>
  const leavesOut = filters.regions.length > 0 && !filters.regions.includes(NATIONAL)
  const nationalAside = leavesOut ? byFacet.regions[table.regions.length]! : 0
  return { rows: rows.slice(0, size), thirdPlaces, toConfirm, national, nationalAside, counts: byFacet }
}
