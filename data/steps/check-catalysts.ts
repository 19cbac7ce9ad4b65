import { readTable } from '../../src/data/read-table'
import { REACH_LABELS } from '../../src/data/source-schema'
import { cellReader, type Row } from '../../src/data/table'
import { readWord, readWords, wordsOf } from '../../src/data/words'
import { type Base, type Family, REACHES } from '../../src/domain/catalyst'
import { CATALYST_COLUMNS, type CatalystColumn } from '../../src/domain/catalyst-line'
import { freeSlug } from '../../src/domain/slug'
import type { Vocabulary } from '../../src/domain/table'
import type { Place, Report } from '../../src/text/finding'
import { readAddress, readAddresses, readDay, readEmail, readPhone, readYear, type YearRange } from './cells'
import { checkId } from './check-families'
import { checkSeat } from './check-seat'
import type { Cog, CommunePoints } from './cog'
import { byId, type CatalystRecord } from './records'
import { resolveTerritories } from './resolve-territory'

/** What a row is checked against. */
export type CatalystContext = {
  readonly cog: Cog
  readonly points: CommunePoints
  readonly vocabulary: Vocabulary
  readonly families: readonly Family[]
  readonly withdrawn: ReadonlySet<string>
  readonly years: YearRange
}

/** The rows that can be used, sorted by id. A row with a fault may be missing: faults stop the build anyway. */
export function checkCatalysts(
  bytes: Uint8Array | undefined,
  file: string,
  context: CatalystContext,
  report: Report,
): CatalystRecord[] {
  if (!bytes) {
    report('file-missing', { file, line: null, column: '' })
    return []
  }
  const table = readTable(bytes, file, report)
  const cell = cellReader(table, CATALYST_COLUMNS, report)
  const lines = new Map<string, number>()
  const given = new Set(table.rows.map((row) => cell(row, 'id')))
  const words = wordLists(context)
  const records = table.rows.flatMap((row) => {
    const at = (column: CatalystColumn) => ({ file, line: row.line, column })
    const read = (column: CatalystColumn) => cell(row, column)
    const id = rowId(read, row, file, lines, given, report)
    if (context.withdrawn.has(id)) report('id-withdrawn', at('id'), id)
    const record = readRow({ read, at, words, context, report })
    return record && id ? [{ id, ...record }] : []
  })
  return records.sort(byId)
}

function rowId(
  read: (column: CatalystColumn) => string,
  row: Row,
  file: string,
  lines: Map<string, number>,
  given: Set<string>,
  report: Report,
): string {
  const written = read('id')
  if (written !== '') return checkId(written, row, file, lines, report, 'id')
  if (read('nom') === '') return ''
  const id = freeSlug(read('nom'), (taken) => given.has(taken))
  given.add(id)
  return id
}

type Lists = ReturnType<typeof wordLists>

function wordLists({ vocabulary, families }: CatalystContext) {
  const of = <Id extends string>(
    entries: readonly { id: Id; label: string; singular?: string; plural?: string }[],
    unknown: Parameters<typeof wordsOf>[1],
  ) =>
    wordsOf<Id>(
      entries.map((e) => [e.id, e.label, e.singular ?? e.id, e.plural ?? e.id] as const),
      unknown,
    )
  return {
    families: of(families, 'family-unknown'),
    actors: of(vocabulary.actors, 'actor-unknown'),
    forms: of(vocabulary.forms, 'form-unknown'),
    trades: of(vocabulary.trades, 'trade-unknown'),
    statuses: of(vocabulary.statuses, 'word-unknown'),
    verifications: of(vocabulary.verifications, 'word-unknown'),
    reaches: of(
      REACHES.map((id) => ({ id, label: REACH_LABELS[id] })),
      'word-unknown',
    ),
    bases: wordsOf<Base>([['source'], ['indicatif']], 'word-unknown'),
  }
}

type RowReader = {
  readonly read: (column: CatalystColumn) => string
  readonly at: (column: CatalystColumn) => Place
  readonly words: Lists
  readonly context: CatalystContext
  readonly report: Report
}

function readRow(row: RowReader): Omit<CatalystRecord, 'id'> | null {
  const { read, at, words, context, report } = row
  const filled = (column: CatalystColumn) => {
    if (read(column) === '') report('value-missing', at(column))
    return read(column)
  }
  const [name, source] = [filled('nom'), filled('source')]
  const family = readWord(filled('famille'), words.families, at('famille'), report)
  const commune = checkSeat(read, at, context, report)
  const reach = readWord(filled('portee'), words.reaches, at('portee'), report)
  const status = readWord(filled('statut'), words.statuses, at('statut'), report)
  const verification = readWord(filled('verification'), words.verifications, at('verification'), report)
  const attributes = readAttributes(row)
  const contacts = readContacts(row)
  if (!family || !commune || !reach || !status || !verification) return null
  return { name, family, commune, reach, status, verification, source, ...attributes, ...contacts }
}

/** Type, forms, trades and territories, each with how it is known. */
function readAttributes(row: RowReader) {
  const { read, at, words, context, report } = row
  const actor = readWord(read('type_acteur'), words.actors, at('type_acteur'), report)
  const forms = readWords(read('formes_alliance'), words.forms, at('formes_alliance'), report)
  const trades = readWords(read('metiers'), words.trades, at('metiers'), report)
  const written = read('territoires')
    .split(';')
    .map((id) => id.trim())
    .filter((id) => id !== '')
  const territories = resolveTerritories(written, at('territoires'), context.cog, report)
  return {
    actor,
    forms,
    trades,
    territories,
    actorBase: readBase(row, 'type_base', actor !== null),
    formsBase: readBase(row, 'formes_base', forms.length > 0),
    tradesBase: readBase(row, 'metiers_base', trades.length > 0),
    territoriesBase: readBase(row, 'territoires_base', territories.length > 0),
  }
}

/** How a value is known; « indicatif », with a warning, when the file does not say; null without a value. */
function readBase(
  { read, at, words, report }: RowReader,
  column: CatalystColumn,
  hasValue: boolean,
): Base | null {
  const base = readWord(read(column), words.bases, at(column), report)
  if (!hasValue || base !== null) return hasValue ? base : null
  if (read(column) === '') report('base-missing', at(column), '', { used: 'indicatif' })
  return 'indicatif'
}

function readContacts({ read, at, context, report }: RowReader) {
  return {
    address: read('adresse') || null,
    phone: readPhone(read('telephone'), at('telephone'), report),
    email: readEmail(read('courriel'), at('courriel'), report),
    website: readAddress(read('site_web'), at('site_web'), report),
    founded: readYear(read('annee_creation'), at('annee_creation'), context.years, report),
    verifiedOn: readDay(read('verifie_le'), at('verifie_le'), report),
    sourceUrl: readAddresses(read('source_url'), at('source_url'), report),
  }
}
