import type { z } from 'zod/mini'
import type { BookRows } from '../src/data/read-table'
import { readTable } from '../src/data/read-table'
import { siteSource, sourcesSource, WITHDRAWN_COLUMNS } from '../src/data/source-schema'
import { cellReader } from '../src/data/table'
import { type Finding, findingList, isFault, type Place, type Report } from '../src/text/finding'
import { checkCatalysts } from './steps/check-catalysts'
import { checkChronology, checkFigures, checkResources } from './steps/check-documents'
import { checkFamilies } from './steps/check-families'
import { checkPioneers } from './steps/check-stories'
import { checkTalks } from './steps/check-talks'
import { checkVocabulary } from './steps/check-vocabulary'
import type { Cog, CommunePoints } from './steps/cog'
import { readJson } from './steps/read-json'
import type { Records, SourceRecord } from './steps/records'
import { resolveTerritories } from './steps/resolve-territory'

/** The keepers' files, by path from the project's root (`data/catalyseurs.csv`). */
export type SourceFiles = ReadonlyMap<string, Uint8Array>
/** The rows of the workbooks among them, by path; null for one that cannot be read. */
export type SourceBooks = ReadonlyMap<string, BookRows | null>

const FIRST_YEAR = 1800

/** What the check gives: `records` is null when a file that others lean on is unusable. */
export type Checked = {
  readonly records: Records | null
  readonly faults: readonly Finding[]
  readonly warnings: readonly Finding[]
}

/**
 * Checks everything people keep, all faults at once.
 * Pure: no disk, no clock (the last possible year is that of the edition).
 */
export function checkSources(
  files: SourceFiles,
  cog: Cog,
  points: CommunePoints,
  books: SourceBooks = new Map(),
): Checked {
  const { findings, report } = findingList()
  const records = recordsFrom(files, cog, points, books, report)
  return {
    records,
    faults: findings.filter(isFault),
    warnings: findings.filter((finding) => !isFault(finding)),
  }
}

function recordsFrom(
  files: SourceFiles,
  cog: Cog,
  points: CommunePoints,
  books: SourceBooks,
  report: Report,
): Records | null {
  const file = (name: string) => [files.get(`data/${name}`), `data/${name}`] as const
  const sources = readJson(...file('sources.json'), sourcesSource, report)
  const site = readJson(...file('site.json'), siteSource, report)
  const dates = sources?.data.sources.map((source) => source.date).sort()
  const edition = dates?.at(-1) ?? ''
  if (sources && !edition) report('value-missing', sources.at('sources'))
  const vocabulary = checkVocabulary(...file('vocabulaire.json'), report)
  if (!vocabulary) return null

  const families = checkFamilies(...file('familles.csv'), vocabulary, report)
  const withdrawn = readWithdrawn(...file('retraits.csv'), report)
  const years = { first: FIRST_YEAR, last: Number(edition.slice(0, 4)) || 9999 }
  const context = { cog, points, vocabulary, families, withdrawn, years }
  const catalysts = checkCatalysts(...file('catalyseurs.csv'), context, report)
  const stories = [...files].filter(([path]) => /^data\/pionniers\/[^/]+\.json$/.test(path))
  const ids = new Set(catalysts.map((c) => c.id))
  const pioneers = checkPioneers(stories, { ...context, catalysts: ids }, report)
  const resources = checkResources(...file('ressources.json'), report)
  const named = new Set(pioneers.map((p) => p.id))
  const milestones = checkChronology(...file('chronologie.json'), { ...context, pioneers: named }, report)
  const figures = checkFigures(...file('chiffres.json'), cog, report)
  const histories = [...files]
    .filter(([path]) => /^data\/histoires\/[^/]+\.(csv|xlsx)$/.test(path))
    .map(([path, bytes]) => [path, path.endsWith('.csv') ? bytes : (books.get(path) ?? null)] as const)
  const checkTerritories = (written: readonly string[], place: Place, tell: Report) =>
    void resolveTerritories(written, place, cog, tell)
  const talks = checkTalks(histories, { checkTerritories, families, catalysts: ids, pioneers: named }, report)
  if (!site || !sources || !edition) return null
  return {
    edition,
    site: site.data,
    vocabulary,
    families,
    catalysts,
    pioneers,
    milestones,
    resources,
    figures,
    talks,
    sources: sourceRecords(sources.data),
  }
}

const sourceRecords = ({ sources }: z.infer<typeof sourcesSource>): SourceRecord[] =>
  sources.map((s) => ({
    id: s.id,
    name: s.nom,
    licence: s.licence,
    vintage: s.millesime,
    date: s.date,
    url: s.adresse,
    use: s.usage,
  }))

/** The ids that were withdrawn from the list: no row may bear them again. */
function readWithdrawn(bytes: Uint8Array | undefined, file: string, report: Report): ReadonlySet<string> {
  if (!bytes) {
    report('file-missing', { file, line: null, column: '' })
    return new Set()
  }
  const table = readTable(bytes, file, report)
  const cell = cellReader(table, WITHDRAWN_COLUMNS, report)
  return new Set(table.rows.map((row) => cell(row, 'id')))
}
