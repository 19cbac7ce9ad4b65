import type { SheetData } from 'write-excel-file/universal'

/** A sheet as a workbook holds it; the first row is its headings. */
type Sheet = {
  readonly name: string
  readonly widths: readonly number[] // letters
  readonly rows: readonly (readonly (string | number)[])[]
}

const spelled = (sign: string) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`

/**
 * A text as workbooks hold it, where `_x0041_` stands for a sign: what looks like one is spelled so that it is none.
 * The library keeps the texts it has met as the names of an object: one that all objects have is spelled otherwise.
 */
function escaped(text: string): string {
  const safe = text.replace(/_(?=x[\da-f]{4}_)/gi, spelled)
  return safe in {} ? spelled(safe) + safe.slice(1) : safe
}

/** Numbers stay numbers; a text is never taken for a formula. */
const cellOf = (value: string | number, isHead: boolean) =>
  value === ''
    ? null
    : {
        value: typeof value === 'string' ? escaped(value) : value,
        type: typeof value === 'number' ? (Number as NumberConstructor) : (String as StringConstructor),
        alignVertical: 'top' as const,
        ...(typeof value === 'string' && { wrap: true }),
        ...(isHead && { fontWeight: 'bold' as const }),
      }

/** Some sheets as an XLSX file; what writes it comes when it is asked for, 20 kB. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal')
  const written = sheets.map(({ name, widths, rows }) => ({
    sheet: name,
    columns: widths.map((width) => ({ width })),
    data: rows.map((row, i) => row.map((value) => cellOf(value, i === 0))) as SheetData,
    stickyRowsCount: 1,
  }))
  return write(written).toBlob()
}
