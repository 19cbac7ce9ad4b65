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

/** One value a row (`at`), or several as bits with the last bit for none (`bits`). */
type Column = { readonly at: ArrayLike<number> } | { readonly bits: ArrayLike<number> }

function columnsOf(table: CatalystTable): Record<Facet, Column> {
  const national = table.reach.map((reach) => Number(reach === NATIONAL_REACH))
  return {
    kinds: { at: table.kind },
    regions: { at: table.region.map((r, row) => (national[row] ? table.regions.length : r)) },
    types: { at: table.actor.map((actor) => (actor < 0 ? ACTOR_TYPES.length : actor)) },
    forms: { bits: table.forms.map((bits) => bits || 1 << ALLIANCE_FORMS.length) },
    trades: { bits: table.trades },
    families: { at: table.family },
    departements: { at: table.departement.map((d, row) => (national[row] ? NO_PLACE : d)) },
    statuses: { at: table.status },
    verifications: { at: table.verification },
  }
}

const prepared = new WeakMap<CatalystTable, { columns: Column[]; values: Record<Facet, readonly string[]> }>()

function prepare(table: CatalystTable) {
  let ready = prepared.get(table)
  if (!ready) {
    const columns = columnsOf(table)
    ready = { columns: FACETS.map((facet) => columns[facet]), values: facetValues(table) }
    prepared.set(table, ready)
  }
  return ready
}

/** Which values a facet lets through, as a lookup and as bits, or null when nothing is asked of it. */
function admission(values: readonly string[], asked: readonly string[]) {
  if (asked.length === 0) return null
  const admitted = new Uint8Array(256)
  let mask = 0
  values.forEach((value, i) => {
    if (!asked.includes(value)) return
    admitted[i] = 1
    mask |= 1 << i
  })
  return { admitted, mask }
}

/** Rows out of the question whatever the facets: `sauf`, the search, and the place. */
function outsider(table: CatalystTable, { except, q }: Filters, within: ReadonlySet<number> | null) {
  const families = table.columns.families.map((f) => except.includes(f.id) || except.includes(f.kind))
  const words = plainText(q).split(' ').filter(Boolean)
  return (row: number) =>
    families[table.family[row]!]! ||
    (within !== null && !within.has(row)) ||
    words.some((word) => !table.words[row]!.includes(word))
}

/**
 * The rows that match, by name, and the counts of every option, in one pass over the columns
 * (about 1 ms for 100 000 rows without a search). Unknown ids in the filters match nothing.
 * @param within rows of the place asked for, or null when no place narrows the list
 */
export function filterTable(
  table: CatalystTable,
  filters: Filters,
  within: ReadonlySet<number> | null = null,
): Filtered {
  const { columns, values } = prepare(table)
  const asked = FACETS.map((facet) => admission(values[facet], filters[facet]))
  const counts = FACETS.map((facet) => new Uint32Array(values[facet].length))
  const isOut = outsider(table, filters, within)
  const rows: number[] = []
  let [thirdPlaces, toConfirm, national] = [0, 0, 0]

  const fails = (f: number, row: number) => {
    const ask = asked[f]
    if (!ask) return false
    const column = columns[f]!
    return 'at' in column ? ask.admitted[column.at[row]!] === 0 : (column.bits[row]! & ask.mask) === 0
  }
  const add = (f: number, row: number) => {
    const column = columns[f]!
    if ('at' in column) {
      const value = column.at[row]!
      if (value < counts[f]!.length) counts[f]![value]!++
    } else for (let bits = column.bits[row]!, i = 0; bits; bits >>= 1, i++) if (bits & 1) counts[f]![i]!++
  }

  for (const row of table.order) {
    if (isOut(row)) continue
    let failed = -1 // the one facet that this row fails; -2 when it fails more
    for (let f = 0; f < columns.length && failed !== -2; f++)
      if (fails(f, row)) failed = failed === -1 ? f : -2
    if (failed === -2) continue
    if (failed >= 0) {
      add(failed, row)
      continue
    }
    for (let f = 0; f < columns.length; f++) add(f, row)
    rows.push(row)
    if (table.kind[row] === THIRD_PLACES) thirdPlaces++
    if (table.verification[row] !== 0) toConfirm++
    if (table.reach[row] === NATIONAL_REACH) national++
  }
  const byFacet = Object.fromEntries(FACETS.map((facet, f) => [facet, counts[f]!])) as Record<
    Facet,
    Uint32Array
  >
  const leavesOut = filters.regions.length > 0 && !filters.regions.includes(NATIONAL)
  const nationalAside = leavesOut ? byFacet.regions[table.regions.length]! : 0
  return { rows: Uint32Array.from(rows), thirdPlaces, toConfirm, national, nationalAside, counts: byFacet }
}
