import type { Catalyst } from './catalyst'
import { EXAMPLE_WORDS } from './example-words'
import { type CatalystColumns, type CatalystTable, catalystAt, tableFrom } from './table'

type Example = {
  readonly id: string
  readonly name?: string
  readonly family?: 'fabrique' | 'cpie' | 'petr' | 'territoire-engagement' | 'reseau-national'
  readonly commune?: 'strasbourg' | 'quimper' | 'saint-denis' | 'paris' | 'ajaccio'
  readonly actor?: number
  readonly forms?: number
  readonly trades?: number
  readonly reach?: number
  readonly status?: number
  readonly verification?: number
}

const COMMUNES = [
  ['strasbourg', '67482', 'Strasbourg', '67', '44', '246700488', 7.7675, 48.5713],
  ['quimper', '29232', 'Quimper', '29', '53', '200068120', -4.0944, 47.9963],
  ['saint-denis', '97411', 'Saint-Denis', '974', '04', '249740119', 55.4464, -20.9329],
  ['paris', '75056', 'Paris', '75', '11', '200054781', 2.347, 48.8589],
  ['ajaccio', '2A004', 'Ajaccio', '2A', '94', '242010056', 8.7014, 41.9347],
] as const

const FAMILIES = [
  ['fabrique', 'tiers-lieux'],
  ['cpie', 'environnement'],
  ['petr', 'territoires'],
  ['territoire-engagement', 'territoires'],
  ['reseau-national', 'reseaux-nationaux'],
] as const

const WORDS = { definition: '', gender: 'm', coverage: '', phrase: 'Une phrase.' } as const

/** A small list for tests: real communes, made-up organisations. */
export function exampleTable(examples: readonly Example[]): CatalystTable {
  const column = (name: number) => COMMUNES.map((commune) => commune[name])
  const all = <T>(value: (example: Example) => T) => examples.map(value)
  const none = all(() => -1)
  const columns = {
    version: 1,
    edition: '2026-11-01',
    vocabulary: EXAMPLE_WORDS,
    families: FAMILIES.map(([id, kind]) => ({ ...WORDS, id, kind, label: id, singular: id, plural: id })),
    communes: {
      code: column(1),
      name: column(2),
      departement: column(3),
      region: column(4),
      epci: column(5),
      lon: column(6),
      lat: column(7),
    },
    sources: { text: ['source'], url: [''] },
    rows: {
      id: all((e) => e.id),
      name: all((e) => e.name ?? e.id),
      family: all((e) => FAMILIES.findIndex(([id]) => id === (e.family ?? 'cpie'))),
      commune: all((e) => COMMUNES.findIndex(([id]) => id === (e.commune ?? 'strasbourg'))),
      source: all(() => 0),
      actor: all((e) => e.actor ?? -1),
      actorBase: none,
      forms: all((e) => e.forms ?? 0),
      formsBase: none,
      trades: all((e) => e.trades ?? 0),
      tradesBase: none,
      reach: all((e) => e.reach ?? 0),
      status: all((e) => e.status ?? 2),
      verification: all((e) => e.verification ?? 0),
      territories: {},
      territoriesBase: {},
      verifiedOn: {},
      founded: {},
      address: {},
      phone: {},
      email: {},
      website: {},
    },
  } as CatalystColumns // columns of literal tuples, shaped above
  return tableFrom(columns)
}

/** One organisation for tests: the CPIE of Strasbourg, of which nothing else is known, with some changes. */
export const exampleCatalyst = (change: Partial<Catalyst> = {}): Catalyst => ({
  ...catalystAt(exampleTable([{ id: 'a' }]), 0),
  ...change,
})
