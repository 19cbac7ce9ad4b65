import {
  ACTOR_TYPES,
  ALLIANCE_FORMS,
  type Base,
  REACHES,
  STATUSES,
  TRADES,
  VERIFICATIONS,
} from '../../src/domain/catalyst'
import type { LonLat } from '../../src/domain/position'
import type { CatalystColumns, Sparse } from '../../src/domain/table'
import type { Commune } from './cog'
import type { CatalystRecord, Records } from './records'

const BASES: readonly Base[] = ['indicatif', 'source']

/** The published columns. `pointOf` gives the point of a seat, five decimals. */
export function catalystColumnsOf(records: Records, pointOf: (commune: Commune) => LonLat): CatalystColumns {
  const { catalysts } = records
  const communes = seatsOf(catalysts)
  const communeAt = new Map(communes.map((c, i) => [c.code, i]))
  const sourceKey = (c: CatalystRecord) => `${c.source}\n${c.sourceUrl ?? ''}`
  const sources = [...new Set(catalysts.map(sourceKey))].sort().map((key) => key.split('\n'))
  const sourceAt = new Map(sources.map((pair, i) => [pair.join('\n'), i]))
  const familyAt = new Map(records.families.map((f, i) => [f.id, i]))
  const { vocabulary, families, edition } = records
  return {
    version: 1,
    edition,
    vocabulary,
    families,
    communes: {
      code: communes.map((c) => c.code),
      name: communes.map((c) => c.name),
      departement: communes.map((c) => c.departement),
      region: communes.map((c) => c.region),
      epci: communes.map((c) => c.epci ?? ''),
      lon: communes.map((c) => pointOf(c)[0]),
      lat: communes.map((c) => pointOf(c)[1]),
    },
    sources: { text: sources.map(([text = '']) => text), url: sources.map(([, url = '']) => url) },
    rows: {
      id: catalysts.map((c) => c.id),
      name: catalysts.map((c) => c.name),
      family: catalysts.map((c) => place(familyAt, c.family)),
      commune: catalysts.map((c) => place(communeAt, c.commune.code)),
      source: catalysts.map((c) => place(sourceAt, sourceKey(c))),
      ...attributesOf(catalysts),
      ...sparseOf(catalysts),
    },
  }
}

/** The communes that hold a seat, each once, by code. */
function seatsOf(catalysts: readonly CatalystRecord[]): Commune[] {
  const byCode = new Map(catalysts.map((c) => [c.commune.code, c.commune]))
  return [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** The position of a word that the check has found in its dictionary. */
function place(dictionary: ReadonlyMap<string, number>, word: string): number {
  const at = dictionary.get(word)
  if (at === undefined) throw new Error(`${word} is in no dictionary`)
  return at
}

const bits = <T>(list: readonly T[], values: readonly T[]) =>
  values.reduce((set, value) => set | (1 << list.indexOf(value)), 0)
const indexIn = <T>(list: readonly T[], value: T | null) => (value === null ? -1 : list.indexOf(value))

function attributesOf(catalysts: readonly CatalystRecord[]) {
  return {
    actor: catalysts.map((c) => indexIn(ACTOR_TYPES, c.actor)),
    actorBase: catalysts.map((c) => indexIn(BASES, c.actorBase)),
    forms: catalysts.map((c) => bits(ALLIANCE_FORMS, c.forms)),
    formsBase: catalysts.map((c) => indexIn(BASES, c.formsBase)),
    trades: catalysts.map((c) => bits(TRADES, c.trades)),
    tradesBase: catalysts.map((c) => indexIn(BASES, c.tradesBase)),
    reach: catalysts.map((c) => REACHES.indexOf(c.reach)),
    status: catalysts.map((c) => STATUSES.indexOf(c.status)),
    verification: catalysts.map((c) => VERIFICATIONS.indexOf(c.verification)),
  }
}

function sparseOf(catalysts: readonly CatalystRecord[]) {
  const sparse = <T>(value: (c: CatalystRecord) => T | null): Sparse<T> =>
    Object.fromEntries(
      catalysts.flatMap((c, i) => {
        const own = value(c)
        return own === null ? [] : [[String(i), own] as const]
      }),
    )
  return {
    territories: sparse((c) => (c.territories.length ? c.territories : null)),
    territoriesBase: sparse((c) => c.territoriesBase),
    verifiedOn: sparse((c) => c.verifiedOn),
    founded: sparse((c) => c.founded),
    address: sparse((c) => c.address),
    phone: sparse((c) => c.phone),
    email: sparse((c) => c.email),
    website: sparse((c) => c.website),
  }
}
