import Papa from 'papaparse'
import type { Report } from '../text/finding'
import type { Row, Table } from './table'

const SEPARATORS = { ',': 'des virgules', ';': 'des points-virgules', '\t': 'des tabulations' } as const
type Separator = keyof typeof SEPARATORS
const MOST = 5000 // characters; the longest cell of the list has some 200
const WIDEST = 200 // cells of a row; the widest table has some 30 columns

/**
 * Reads a CSV from its bytes: UTF-8, else UTF-16 with its mark, else Windows-1252; comma, semicolon or tab.
 * Never throws; says what it had to guess. Lines stay right when a quoted cell holds line breaks.
 * @param most rows below the header; one more is read of a longer file, and no other
 */
export function readTable(
  bytes: Uint8Array,
  file: string,
  report: Report,
  most = Number.POSITIVE_INFINITY,
): Table {
  const whole = { file, line: null, column: '' }
  const text = decode(bytes, file, report).replace(/\r\n?/g, '\n')
  if (text.trim() === '') {
    report('file-empty', whole)
    return { file, header: [], rows: [] }
  }
  const separator = separatorOf(text)
  if (separator !== ',') report('separator', whole, '', { found: SEPARATORS[separator] })
  const written = split(text, separator, most + 2, (line) => report('csv-quotes', { file, line, column: '' }))
  const head = written.shift()
  const header = withoutEmptyEnd(head?.cells ?? [])
  if (header.length === 0) report('file-empty', whole) // separators alone
  return { file, header, rows: written.map((row) => checkedRow(row, header, file, report)) }
}

/** A spreadsheet that once had more columns leaves empty names at the end. */
function withoutEmptyEnd(header: readonly string[]): readonly string[] {
  let end = header.length
  while (end > 0 && header[end - 1] === '') end--
  return header.slice(0, Math.min(end, WIDEST))
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
  const header = withoutEmptyEnd(head?.cells ?? [])
  if (header.length === 0) report('file-empty', { file, line: null, column: '' })
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
    const mixed = utf8Line(bytes)
    if (mixed) report('encoding-mixed', { ...whole, line: mixed })
    else report('encoding', whole, '', { found: 'Windows-1252' })
    const text = new TextDecoder('windows-1252').decode(bytes)
    return text.replace(/[\u0080-\u009f]/g, (c) => HIGH[c.charCodeAt(0) - 0x80] ?? c)
  }
}

/** The first line, from 1, with an accent of UTF-8 (Ã and a mark in Windows-1252, which no French word has); null for none. */
function utf8Line(bytes: Uint8Array): number | null {
  let line = 1
  for (let i = 0; i + 1 < bytes.length; i++) {
    if (bytes[i] === 0xc3 && (bytes[i + 1]! & 0xc0) === 0x80) return line
    if (bytes[i] === 0x0a) line++
  }
  return null
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
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ')
    .normalize('NFC')

const isWritten = ({ cells }: Row) => cells.some((cell) => cell !== '')

/** Rows with the line where each begins, as many as are asked for; rows without any text are left out. */
function split(text: string, delimiter: Separator, most: number, onQuotes: (line: number) => void): Row[] {
  const rows: Row[] = []
  let [line, from] = [1, 0]
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      if (errors.some((e) => e.type === 'Quotes')) onQuotes(line)
      const row = { line, cells: data.map(cleaned) }
      if (isWritten(row)) rows.push(row)
      for (; from < meta.cursor; from++) if (text[from] === '\n') line++
      if (rows.length >= most) parser.abort()
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
  const cells = row.cells.slice(0, WIDEST)
  cells.forEach((cell, i) => {
    const column = at(header[i] ?? '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    if (/[\u0000-\u0008\u000b-\u001f\u007f\ufffd-\uffff]/.test(cell))
      report('control-character', column, cell)
    if (cell.length > MOST)
      report('cell-too-long', column, cell, { found: String(cell.length), most: String(MOST) })
  })
  return { line: row.line, cells: cells.map((cell) => cell.slice(0, MOST)) }
}
