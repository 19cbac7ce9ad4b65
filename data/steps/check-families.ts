import { readTable } from '../../src/data/read-table'
import { slug } from '../../src/data/schema'
import { FAMILY_COLUMNS } from '../../src/data/source-schema'
import { cellReader, type Row } from '../../src/data/table'
import { readWord, wordsOf } from '../../src/data/words'
import type { Family } from '../../src/domain/catalyst'
import { slugOf } from '../../src/domain/slug'
import type { Vocabulary } from '../../src/domain/table'
import type { Report } from '../../src/text/finding'

const GENDERS = wordsOf(
  [
    ['m', 'masculin'],
    ['f', 'féminin'],
  ] as const,
  'word-unknown',
)

/** The families in the order of the file, each inside one kind. */
export function checkFamilies(
  bytes: Uint8Array | undefined,
  file: string,
  vocabulary: Vocabulary,
  report: Report,
): Family[] {
  if (!bytes) {
    report('file-missing', { file, line: null, column: '' })
    return []
  }
  const table = readTable(bytes, file, report)
  const cell = cellReader(table, FAMILY_COLUMNS, report)
  const kinds = wordsOf(
    vocabulary.kinds.map((k) => [k.id, k.label] as const),
    'kind-unknown',
  )
  const lines = new Map<string, number>()
  return table.rows.flatMap((row) => {
    const filled = (column: (typeof FAMILY_COLUMNS)[number]) => {
      const value = cell(row, column)
      if (value === '') report('value-missing', { file, line: row.line, column })
      return value
    }
    const at = (column: string) => ({ file, line: row.line, column })
    const id = checkId(filled('famille'), row, file, lines, report)
    const kind = readWord(filled('sorte'), kinds, at('sorte'), report)
    const gender = readWord(filled('genre'), GENDERS, at('genre'), report)
    const [label, phrase] = [filled('libelle'), filled('phrase')]
    const [singular, plural] = [filled('singulier'), filled('pluriel')]
    const coverage = cell(row, 'couverture')
    if (kind === null || gender === null || id === '') return []
    return [{ id, kind, label, singular, plural, gender, definition: '', coverage, phrase }]
  })
}

/** Reports a malformed or repeated id; `lines` keeps where each was first seen. */
export function checkId(
  id: string,
  row: Row,
  file: string,
  lines: Map<string, number>,
  report: Report,
  column = 'famille',
): string {
  const place = { file, line: row.line, column }
  if (id === '') return id
  if (!slug.safeParse(id).success)
    report('id-malformed', place, id, { used: slugOf(id) || 'mon-organisation' })
  const other = lines.get(id)
  if (other !== undefined) report('id-twice', place, id, { other: String(other) })
  else lines.set(id, row.line)
  return id
}
