import {
  ACTOR_TYPES,
  type ActorType,
  ALLIANCE_FORMS,
  type AllianceForm,
  type Base,
  type Catalyst,
  type Family,
  type Kind,
  REACHES,
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
 * The published columns (`public/data/catalyseurs.<hash>.json`), rows sorted by id.
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
