import type { Catalyst } from '../domain/catalyst'
import type { Comparison } from '../domain/comparison'
import { withGuard } from '../domain/formula'
import { compareNames } from '../domain/order'
import type { CatalystTable } from '../domain/table'
import { exportWords } from './export-words'
import { french, typographic } from './format'
import { kindLabel, type SheetHref } from './organisation-line'
import { type Cell, lineText, type Row, type Table } from './written'
import { writtenWords } from './written-words'

/** What a cell of a spreadsheet holds; '' for nothing. */
export type SheetValue = string | number

/** One sheet of a workbook, or a CSV file: its first row is the headings of its columns. */
export type Sheet = {
  readonly name: string
  readonly widths: readonly number[] // letters
  readonly rows: readonly (readonly SheetValue[])[]
}

/** What is written of a cell: a number where it has one, names a line each. */
function writtenValue(cell: Cell): SheetValue {
  switch (cell.is) {
    case 'line':
      return lineText(cell.line)
    case 'number':
      return cell.value
    case 'names':
      return cell.names.map(lineText).join('\n')
    case 'nothing':
    case 'unknown':
      return writtenWords[cell.is]
  }
}

const countOf = (cell: Cell): SheetValue => (cell.is === 'names' ? cell.count : writtenValue(cell))

/** A row of a table as rows of a spreadsheet: where it has names, their number stands above them. */
function rowsOf({ heading, numbered, unit, cells }: Row): SheetValue[][] {
  const values = [unit ? exportWords.withUnit(heading, unit) : heading, ...cells.map(writtenValue)]
  const isOfNames = cells.some(({ is }) => is === 'names')
  return isOfNames ? [[numbered ?? exportWords.number(heading), ...cells.map(countOf)], values] : [values]
}

const [HEADING, NAMES] = [44, 46] // widths in letters

/** A table as a sheet, and what it does not say below it. */
export const tableSheet = ({ columns, rows }: Table, foot: readonly string[]): Sheet => ({
  name: exportWords.sheets.comparison,
  widths: columns.map((_, i) => (i === 0 ? HEADING : NAMES)),
  rows: [columns, ...rows.flatMap(rowsOf), ...foot.map((line) => [line])],
})

/** Each organisation of a comparison once, with the letters of the territories that it has to do with, by name. */
function organisationsOf({ columns }: Comparison) {
  const found = new Map<string, { catalyst: Catalyst; seat: string[]; acts: string[] }>()
  const entry = (catalyst: Catalyst) => {
    const known = found.get(catalyst.id) ?? { catalyst, seat: [], acts: [] }
    found.set(catalyst.id, known)
    return known
  }
  for (const { letter, present } of columns) {
    const { seated, acting, national } = present
    for (const one of [...seated.flatMap(({ catalysts }) => catalysts), ...national])
      entry(one).seat.push(letter)
    for (const one of acting.flatMap(({ catalysts }) => catalysts)) entry(one).acts.push(letter)
  }
  return [...found.values()].sort(
    (a, b) => compareNames(a.catalyst.name, b.catalyst.name) || (a.catalyst.id < b.catalyst.id ? -1 : 1),
  )
}

/** The organisations of a comparison as a sheet, one a row. */
export function organisationsSheet(
  comparison: Comparison,
  table: CatalystTable,
  sheetHref: SheetHref,
): Sheet {
  const { organisations: heads, sheets, yes } = exportWords
  const { verifications } = table.columns.vocabulary
  const rows = organisationsOf(comparison).map(({ catalyst, seat: seats, acts }) => {
    const { id, name, family, seat, reach, website, email, phone, address, verification } = catalyst
    return [
      typographic(name),
      kindLabel(table, family.kind),
      french(typographic(family.singular)),
      seats.join(', '),
      acts.join(', '),
      reach === 'national' ? yes : '',
      typographic(seat.name),
      seat.code,
      seat.departement,
      website ?? '',
      email ?? '',
      phone ?? '',
      address ?? '',
      french(typographic(verifications.find((one) => one.id === verification)?.label ?? '')),
      sheetHref(id) ?? '',
    ]
  })
  return {
    name: sheets.organisations,
    widths: [44, 34, 34, 11, 15, 15, 26, 12, 13, 34, 24, 16, 30, 34, 44],
    rows: [Object.values(heads), ...rows],
  }
}

/** Sentences as a sheet. */
export const linesSheet = (lines: readonly string[]): Sheet => ({
  name: exportWords.sheets.limits,
  widths: [120],
  rows: lines.map((line) => [line]),
})

function csvCell(value: SheetValue): string {
  if (typeof value === 'number') return String(value).replace('.', ',') // as French spreadsheets read it
  const safe = withGuard(value)
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A sheet as CSV that French spreadsheets open by a press: byte order mark, semicolons, no formula. */
export const csvOf = ({ rows }: Sheet) =>
  `\uFEFF${rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('')}`
