import { type Finding, findingList } from '../text/finding'
import { readBook } from './read-book'
import { type BookRows, readTable, tableOf } from './read-table'
import type { Table } from './table'
import type { BookFault } from './unpack-book'

/** Why a file is no table of a talk; `slow`: its reading was stopped. */
export type FileFault = BookFault | 'neither' | 'long' | 'slow'

/** What was read of a file: its rows and what is to be said of them, or why there are none. */
export type FileReading =
  | { readonly is: 'table'; readonly table: Table; readonly findings: readonly Finding[] }
  | { readonly is: 'refused'; readonly why: FileFault }

const MOST_ROWS = 999 // scenes that a link can name
const MOST_TEXT = 5_000_000 // characters of all the cells of a workbook, which may show one text a thousand times

const begins = (bytes: Uint8Array, ...marks: readonly number[]) => marks.every((mark, i) => bytes[i] === mark)
const isZip = (bytes: Uint8Array) => begins(bytes, 0x50, 0x4b)
const isOld = (bytes: Uint8Array) => begins(bytes, 0xd0, 0xcf, 0x11, 0xe0) // a workbook of before 2007, or behind a password
const isWide = (bytes: Uint8Array) => begins(bytes, 0xff, 0xfe) || begins(bytes, 0xfe, 0xff) // UTF-16

const refused = (why: FileFault): FileReading => ({ is: 'refused', why })

/** Whether the rows of a workbook are of the size of a talk. */
function isTalkSized(rows: BookRows): boolean {
  const written = rows.filter((row) => row.some((cell) => cell !== null))
  const letters = written.reduce(
    (sum, row) => sum + row.reduce<number>((n, cell) => n + (typeof cell === 'string' ? cell.length : 0), 0),
    0,
  )
  return written.length <= MOST_ROWS + 1 && letters <= MOST_TEXT
}

/**
 * Reads the rows of a file by what it holds rather than by its name; a header alone gives none. Never throws, but
 * can be long over a file made to be: `read-beside.ts` stops it.
 * @param name of the file, for its findings
 */
export async function readFile(bytes: Uint8Array, name: string): Promise<FileReading> {
  const { findings, report } = findingList()
  if (isOld(bytes)) return refused('locked')
  if (isZip(bytes)) {
    const rows = await readBook(bytes)
    if (typeof rows === 'string') return refused(rows)
    if (!isTalkSized(rows)) return refused('long')
    return { is: 'table', table: tableOf(rows, name, report), findings }
  }
  if (!isWide(bytes) && bytes.includes(0)) return refused('neither') // an image, or another program's file
  const table = readTable(bytes, name, report, MOST_ROWS)
  return table.rows.length > MOST_ROWS ? refused('long') : { is: 'table', table, findings }
}
