import type { SheetData } from 'write-excel-file/universal'

/** A sheet as a workbook holds it; the first row is its headings. */
type Sheet = {
  readonly name: string
  readonly widths: readonly number[] // letters
  readonly rows: readonly (readonly (string | number)[])[]
}

/** Numbers stay numbers; a text is never taken for a formula. */
const cellOf = (value: string | number, isHead: boolean) =>
  value === ''
    ? null
    : {
        value,
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
