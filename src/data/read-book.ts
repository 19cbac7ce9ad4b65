import type { SheetData } from 'read-excel-file/universal'
import type { BookRows } from './read-table'

const MOST = 512 * 1024 // bytes of a part once unpacked; the list of the site, 913 rows, has 400 kB
const [ENTRY, SIGNATURE, SIZE, NAME, END] = [46, 0x02014b50, 24, 28, 4] // of a central directory of a zip

/** Whether some bytes are a zip whose parts of a workbook are of a size that a talk may have: a few bytes can unpack to gigabytes. */
function isModest(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let parts = 0
  for (let at = 0; at + ENTRY <= bytes.length; at++) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== SIGNATURE) continue
    const name = String.fromCharCode(
      ...bytes.subarray(at + ENTRY, at + ENTRY + view.getUint16(at + NAME, true)),
    )
    if (/\.(xml|rels)$/i.test(name) && view.getUint32(at + SIZE, true) >= MOST) return false
    parts++
    at += END
  }
  return parts > 0
}

/**
 * The rows of the first sheet of an XLSX file; null when it cannot be read as one. Never throws.
 * What reads it comes when it is asked for, 30 kB.
 */
export async function readBook(bytes: Uint8Array): Promise<BookRows | null> {
  if (!isModest(bytes)) return null
  try {
    const { readSheet } = await import('read-excel-file/universal')
    const own = bytes.slice().buffer
    const rows: SheetData = await readSheet(own, { trim: false })
    return rows as BookRows // its cells are texts, numbers, booleans and dates
  } catch {
    return null
  }
}
