import { siteSource, sourcesSource, WITHDRAWN_COLUMNS } from '../src/data/source-schema'
import { checkCatalysts } from './steps/check-catalysts'
import { checkChronology, checkFigures, checkResources } from './steps/check-documents'
import { checkFamilies } from './steps/check-families'
import { checkPioneers } from './steps/check-stories'
import { checkVocabulary } from './steps/check-vocabulary'
import type { Cog } from './steps/cog'
import { type Finding, findingList, type Report } from './steps/finding'
import { readJson } from './steps/read-json'
import { cellReader, readTable } from './steps/read-table'
import type { Records } from './steps/records'

/** The keepers' files, by path from the project's root (`data/catalyseurs.csv`). */
export type SourceFiles = ReadonlyMap<string, Uint8Array>

const FIRST_YEAR = 1800

/**
 * Checks everything people keep, all faults at once. `records` is null when a file that others lean on is unusable.
 * Pure: no disk, no clock (the last possible year is that of the edition).
 */
export function checkSources(
  files: SourceFiles,
  cog: Cog,
): { readonly records: Records | null; readonly findings: readonly Finding[] } {
  const { findings, report } = findingList()
  const file = (name: string) => [files.get(`data/${name}`), `data/${name}`] as const
  const sources = readJson(...file('sources.json'), sourcesSource, report)
  const site = readJson(...file('site.json'), siteSource, report)
  const edition =
    sources?.data.sources
      .map((s) => s.date)
      .sort()
      .at(-1) ?? ''
  if (sources && !edition) report('value-missing', sources.at('sources'))
  const vocabulary = checkVocabulary(...file('vocabulaire.json'), report)
  if (!vocabulary) return { records: null, findings }

  const families = checkFamilies(...file('familles.csv'), vocabulary, report)
  const withdrawn = readWithdrawn(...file('retraits.csv'), report)
  const years = { first: FIRST_YEAR, last: Number(edition.slice(0, 4)) || 9999 }
  const context = { cog, vocabulary, families, withdrawn, years }
  const catalysts = checkCatalysts(...file('catalyseurs.csv'), context, report)
  const ids = new Set(catalysts.map((c) => c.id))
  const stories = [...files].filter(([path]) => /^data\/pionniers\/[^/]+\.json$/.test(path))
  const pioneers = checkPioneers(stories, { cog, vocabulary, years, catalysts: ids }, report)
  const resources = checkResources(...file('ressources.json'), report)
  const known = { cog, years, pioneers: new Set(pioneers.map((p) => p.id)) }
  checkChronology(...file('chronologie.json'), known, report)
  checkFigures(...file('chiffres.json'), cog, report)
  if (!site || !edition) return { records: null, findings }
  return {
    records: { edition, site: site.data, vocabulary, families, catalysts, pioneers, resources },
    findings,
  }
}

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
