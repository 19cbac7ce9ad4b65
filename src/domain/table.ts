import {
  ACTOR_TYPES,
  type ActorType,
  ALLIANCE_FORMS,
  type AllianceForm,
  type Base,
  type Catalyst,
  type Family,
  KINDS,
  type Kind,
  REACHES,
  type Seat,
  STATUSES,
  type Status,
  type Term,
  TRADES,
  type Trade,
  VERIFICATIONS,
  type Verification,
} from './catalyst'
import { compareNames } from './order'
import type { TerritoryId } from './territory'

/** The words of the list, as the data files give them. */
export type Vocabulary = {
  readonly kinds: readonly Term<Kind>[]
  readonly actors: readonly Term<ActorType>[]
  readonly forms: readonly Term<AllianceForm>[]
  readonly trades: readonly Term<Trade>[]
  readonly statuses: readonly { readonly id: Status; readonly label: string }[]
  readonly verifications: readonly { readonly id: Verification; readonly label: string }[]
  readonly frames: readonly { readonly id: string; readonly label: string }[] // « cadres »
}

/** A column where few rows have a value: row number to value. */
export type Sparse<T> = Readonly<Record<string, T>>

/**
 * The published columns (`public/data/catalyseurs.<hash>.json`), rows sorted by id: ids are made from
 * names, so that the order of names is soon found from theirs (a quarter of the comparisons of rows in disorder).
 * Numbers are positions in the closed lists of `catalyst.ts` or in the dictionaries beside;
 * -1 is "unknown"; `forms` and `trades` are bit sets in the order of their list.
 */
export type CatalystColumns = {
  readonly version: 1
  readonly edition: string // latest date of data/sources.json, ISO
  readonly vocabulary: Vocabulary
  readonly families: readonly Family[]
  readonly communes: {
    readonly code: readonly string[]
    readonly name: readonly string[]
    readonly departement: readonly string[]
    readonly region: readonly string[]
    readonly epci: readonly string[] // '' where there is none
    readonly lon: readonly number[]
    readonly lat: readonly number[]
  }
  readonly sources: { readonly text: readonly string[]; readonly url: readonly string[] }
  readonly rows: {
    readonly id: readonly string[]
    readonly name: readonly string[]
    readonly family: readonly number[]
    readonly commune: readonly number[]
    readonly source: readonly number[]
    readonly actor: readonly number[]
    readonly actorBase: readonly number[] // 0 indicatif, 1 source, -1 none
    readonly forms: readonly number[]
    readonly formsBase: readonly number[]
    readonly trades: readonly number[]
    readonly tradesBase: readonly number[]
    readonly reach: readonly number[]
    readonly status: readonly number[]
    readonly verification: readonly number[]
    readonly territories: Sparse<readonly TerritoryId[]>
    readonly territoriesBase: Sparse<Base>
    readonly verifiedOn: Sparse<string>
    readonly founded: Sparse<number>
    readonly address: Sparse<string>
    readonly phone: Sparse<string>
    readonly email: Sparse<string>
    readonly website: Sparse<string>
  }
}

/** The list in memory: typed columns for questions, one object view on demand for a sheet. */
export type CatalystTable = {
  readonly size: number
  readonly columns: CatalystColumns
  readonly family: Uint8Array
  readonly kind: Uint8Array // position in KINDS
  readonly actor: Int8Array
  readonly forms: Uint8Array
  readonly trades: Uint8Array
  readonly reach: Uint8Array
  readonly status: Uint8Array
  readonly verification: Uint8Array
  readonly region: Uint8Array // position in `regions`
  readonly departement: Uint8Array // position in `departements`
  readonly commune: Uint32Array
  readonly regions: readonly string[] // codes that hold a seat, sorted
  readonly departements: readonly string[]
  readonly order: Uint32Array // row numbers by name, French order
  readonly byId: ReadonlyMap<string, number>
}

const BASES: readonly Base[] = ['indicatif', 'source']
const base = (n: number | undefined) => BASES[n ?? -1] ?? null

/** Positions of `values` in their own sorted set. */
function dictionary(values: readonly string[]): { codes: string[]; at: Uint8Array } {
  const codes = [...new Set(values)].sort()
  const rank = new Map(codes.map((code, i) => [code, i]))
  return { codes, at: Uint8Array.from(values, (v) => rank.get(v)!) }
}

/** The table of some published columns. The columns are kept, not copied, for the object views. */
export function tableFrom(columns: CatalystColumns): CatalystTable {
  const { rows, communes, families } = columns
  const departement = dictionary(communes.departement)
  const region = dictionary(communes.region)
  const kinds = families.map((family) => KINDS.indexOf(family.kind))
  return {
    size: rows.id.length,
    columns,
    family: Uint8Array.from(rows.family),
    kind: Uint8Array.from(rows.family, (f) => kinds[f]!),
    actor: Int8Array.from(rows.actor),
    forms: Uint8Array.from(rows.forms),
    trades: Uint8Array.from(rows.trades),
    reach: Uint8Array.from(rows.reach),
    status: Uint8Array.from(rows.status),
    verification: Uint8Array.from(rows.verification),
    region: Uint8Array.from(rows.commune, (c) => region.at[c]!),
    departement: Uint8Array.from(rows.commune, (c) => departement.at[c]!),
    commune: Uint32Array.from(rows.commune),
    regions: region.codes,
    departements: departement.codes,
    order: Uint32Array.from(
      rows.name.map((_, row) => row).sort((a, b) => compareNames(rows.name[a]!, rows.name[b]!) || a - b),
    ),
    byId: new Map(rows.id.map((id, row) => [id, row])),
  }
}

/** The seat in a commune of the dictionary. */
function seatAt({ communes }: CatalystColumns, c: number): Seat {
  return {
    code: communes.code[c]!,
    name: communes.name[c]!,
    departement: communes.departement[c]!,
    region: communes.region[c]!,
    epci: communes.epci[c] || null,
    at: [communes.lon[c]!, communes.lat[c]!],
  }
}

const chosen = <T>(list: readonly T[], bits: number) => list.filter((_, i) => (bits >> i) & 1)

/** One row as an object, for a sheet or a list item. `row` must be below `table.size`. */
export function catalystAt({ columns }: CatalystTable, row: number): Catalyst {
  const { rows, families, sources } = columns
  const source = rows.source[row]!
  return {
    id: rows.id[row]!,
    name: rows.name[row]!,
    family: families[rows.family[row]!]!,
    actor: ACTOR_TYPES[rows.actor[row]!] ?? null,
    actorBase: base(rows.actorBase[row]),
    forms: chosen(ALLIANCE_FORMS, rows.forms[row]!),
    formsBase: base(rows.formsBase[row]),
    trades: chosen(TRADES, rows.trades[row]!),
    tradesBase: base(rows.tradesBase[row]),
    seat: seatAt(columns, rows.commune[row]!),
    reach: REACHES[rows.reach[row]!]!,
    territories: rows.territories[row] ?? [],
    territoriesBase: rows.territoriesBase[row] ?? null,
    status: STATUSES[rows.status[row]!]!,
    verification: VERIFICATIONS[rows.verification[row]!]!,
    verifiedOn: rows.verifiedOn[row] ?? null,
    founded: rows.founded[row] ?? null,
    address: rows.address[row] ?? null,
    phone: rows.phone[row] ?? null,
    email: rows.email[row] ?? null,
    website: rows.website[row] ?? null,
    source: sources.text[source]!,
    sourceUrl: sources.url[source] || null,
  }
}

/** The organisation of an id, or null when the list has none. */
export function catalystById(table: CatalystTable, id: string): Catalyst | null {
  const row = table.byId.get(id)
  return row === undefined ? null : catalystAt(table, row)
}
