import { readSheet, type SheetData } from 'read-excel-file/universal'
import type { BookRows } from './read-table'
import { type BookFault, unpackBook } from './unpack-book'

/** The rows of the first sheet of an XLSX file, or why they are not read. Never throws. */
export async function readBook(bytes: Uint8Array): Promise<BookRows | BookFault> {
  const book = unpackBook(bytes)
  if (typeof book === 'string') return book
  try {
    const rows: SheetData = await readSheet(book.slice().buffer, { trim: false })
    return rows as BookRows // its cells are texts, numbers, booleans and dates
  } catch {
    return 'torn'
  }
}
