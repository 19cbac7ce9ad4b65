import Papa from 'papaparse'
import type { Report } from '../text/finding'

/** A row of a table: its cells in the order of the header, and the line of the file where it begins, from 1. */
export type Row = { readonly line: number; readonly cells: readonly string[] }

/** A table as read: header and cells are trimmed and composed (NFC). Columns may come in any order. */
export type Table = {
  readonly file: string
  readonly header: readonly string[]
  readonly rows: readonly Row[]
}

const SEPARATORS = { ',': 'des virgules', ';': 'des points-virgules', '\t': 'des tabulations' } as const
type Separator = keyof typeof SEPARATORS
const MOST = 5000 // characters; the longest cell of the list has some 200

/**
 * Reads a CSV from its bytes: UTF-8, else UTF-16 with its mark, else Windows-1252; comma, semicolon or tab.
 * Never throws; says what it had to guess. Lines stay right when a quoted cell holds line breaks.
 */
export function readTable(bytes: Uint8Array, file: string, report: Report): Table {
  const whole = { file, line: null, column: '' }
  const text = decode(bytes, file, report).replace(/\r\n?/g, '\n')
  if (text.trim() === '') {
    report('file-empty', whole)
    return { file, header: [], rows: [] }
  }
  const separator = separatorOf(text)
  if (separator !== ',') report('separator', whole, '', { found: SEPARATORS[separator] })
  const [head, ...rows] = split(text, separator, file, report)
  const header = withoutEmptyEnd(head?.cells ?? [])
  return { file, header, rows: rows.map((row) => checkedRow(row, header, file, report)) }
}

/** A spreadsheet that once had more columns leaves empty names at the end. */
function withoutEmptyEnd(header: readonly string[]): readonly string[] {
  let end = header.length
  while (end > 0 && header[end - 1] === '') end--
  return header.slice(0, end)
}

/** What a cell of a workbook holds; null for nothing. */
export type BookCell = string | number | boolean | Date | null
/** The rows of a sheet of a workbook, from its first. */
export type BookRows = readonly (readonly BookCell[])[]

/** A day as its ISO text, with its time when it has one. */
const isoOf = (date: Date) => date.toISOString().replace(/T00:00:00\.000Z$/, '')

/** What a cell of a workbook would be in a CSV. */
function cellText(cell: BookCell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return isoOf(cell)
  return typeof cell === 'boolean' ? (cell ? 'VRAI' : 'FAUX') : String(cell)
}

/** The same table from the rows of a workbook, from its first; a line is a row of its sheet. */
export function tableOf(rows: BookRows, file: string, report: Report): Table {
  const written = rows.map((cells, i) => ({ line: i + 1, cells: cells.map(cellText).map(cleaned) }))
  const [head, ...rest] = written.filter(isWritten)
  if (!head) report('file-empty', { file, line: null, column: '' })
  const header = withoutEmptyEnd(head?.cells ?? [])
  return { file, header, rows: rest.map((row) => checkedRow(row, header, file, report)) }
}

/** The bytes as text, without byte order mark. */
function decode(bytes: Uint8Array, file: string, report: Report): string {
  const whole = { file, line: null, column: '' }
  const [a, b, c] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    report('encoding', whole, '', { found: 'UTF-16' })
    return new TextDecoder(a === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  }
  if (a === 0xef && b === 0xbb && c === 0xbf) report('bom', whole)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes) // drops the mark
  } catch {
    report('encoding', whole, '', { found: 'Windows-1252' })
    const text = new TextDecoder('windows-1252').decode(bytes)
    return text.replace(/[\u0080-\u009f]/g, (c) => HIGH[c.charCodeAt(0) - 0x80] ?? c)
  }
}

// Windows-1252, 0x80 to 0x9F: Node 20 decodes these as Latin-1, browsers do not. Five codes are not assigned.
const HIGH = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ']

/** The separator seen most often in the first line, outside quotes. */
function separatorOf(text: string): Separator {
  const end = text.indexOf('\n')
  const first = (end < 0 ? text : text.slice(0, end)).replace(/"[^"]*"/g, '')
  const count = (mark: string) => first.split(mark).length
  return (Object.keys(SEPARATORS) as Separator[]).reduce((best, mark) =>
    count(mark) > count(best) ? mark : best,
  )
}

/** A cell on one line, trimmed and composed. */
const cleaned = (cell: string) =>
  cell
    .replace(/\s*\n\s*/g, ' ')
    .trim()
    .normalize('NFC')

const isWritten = ({ cells }: Row) => cells.some((cell) => cell !== '')

/** Rows with the line where each begins; rows without any text are left out. */
function split(text: string, delimiter: Separator, file: string, report: Report): Row[] {
  const rows: Row[] = []
  let [line, from] = [1, 0]
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }) => {
      if (errors.some((e) => e.type === 'Quotes')) report('csv-quotes', { file, line, column: '' })
      const row = { line, cells: data.map(cleaned) }
      if (isWritten(row)) rows.push(row)
      for (; from < meta.cursor; from++) if (text[from] === '\n') line++
    },
  })
  return rows
}

/** Reports a row of the wrong width, and cells that no spreadsheet would hold; a monstrous one is cut. */
function checkedRow(row: Row, header: readonly string[], file: string, report: Report): Row {
  const at = (column: string) => ({ file, line: row.line, column })
  const width = row.cells.length
  if (width < header.length || row.cells.slice(header.length).some((cell) => cell !== ''))
    report('row-width', at(''), '', { found: String(width), expected: String(header.length) })
  row.cells.forEach((cell, i) => {
    const column = at(header[i] ?? '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    if (/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/.test(cell)) report('control-character', column, cell)
    if (cell.length > MOST)
      report('cell-too-long', column, cell, { found: String(cell.length), most: String(MOST) })
  })
  return { line: row.line, cells: row.cells.map((cell) => cell.slice(0, MOST)) }
}

/**
 * Checks the header against the expected columns and gives a reader of cells by column name.
 * A missing column reads as empty; no name from the file is ever used as an object key.
 */
export function cellReader<Column extends string>(
  table: Table,
  expected: readonly Column[],
  report: Report,
): (row: Row, column: Column) => string {
  const at = (column: string) => ({ file: table.file, line: 1, column })
  const places = new Map<string, number>()
  table.header.forEach((name, i) => {
    if (places.has(name)) report('column-twice', at(name))
    else if ((expected as readonly string[]).includes(name)) places.set(name, i)
    else report('column-unknown', at(name || `n° ${i + 1}`), '', { expected: expected.join(', ') })
  })
  if (table.header.length)
    for (const name of expected) if (!places.has(name)) report('column-missing', at(name))
  return (row, column) => row.cells[places.get(column) ?? -1] ?? ''
}
