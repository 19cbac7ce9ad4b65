import type { Report } from '../text/finding'

/** A row of a table: its cells in the order of the header, and the line of the file where it begins, from 1. */
export type Row = { readonly line: number; readonly cells: readonly string[] }

/** A table as read: header and cells are trimmed and composed (NFC). Columns may come in any order. */
export type Table = {
  readonly file: string
  readonly header: readonly string[]
  readonly rows: readonly Row[]
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
