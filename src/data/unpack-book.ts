import { Inflate, zipSync } from 'fflate'
import { type ZipPart, zipDirectory } from './zip-directory'

/** Why a workbook is not read: no workbook, not what it tells of itself, behind a password, far larger than it looks. */
export type BookFault = 'archive' | 'torn' | 'locked' | 'swollen'

const MEGABYTE = 1_000_000
/** What a workbook may weigh once unpacked, in bytes, and how many times its packed size, once that is worth a look. */
const [MOST, MOST_TIMES, HARMLESS] = [50 * MEGABYTE, 100, MEGABYTE]
const SLICE = 4096 // bytes that are unpacked at once: four megabytes at most
const MOST_CELLS = MEGABYTE // of the rectangle that holds the cells of a sheet: one far cell would fill the memory

const isRead = ({ name }: ZipPart) => /\.xml(\.rels)?$/.test(name)

/** Whether a part, or parts together, would unpack to more than a workbook of that size does. */
const isSwollen = (size: number, packed: number) =>
  size > MOST || (size > HARMLESS && size > MOST_TIMES * packed)

/** A part unpacked; null when its bytes are not what the directory tells. */
function unpacked({ packed, size, isDeflated }: ZipPart): Uint8Array | null {
  if (!isDeflated) return packed
  const whole = new Uint8Array(size)
  let [written, isWhole] = [0, false]
  const inflate = new Inflate((chunk, isLast) => {
    if (written + chunk.length > size) throw new RangeError('more than was told')
    whole.set(chunk, written)
    written += chunk.length
    isWhole = isLast
  })
  try {
    for (let from = 0; from < packed.length; from += SLICE)
      inflate.push(packed.subarray(from, from + SLICE), from + SLICE >= packed.length)
  } catch {
    return null
  }
  return isWhole && written === size ? whole : null
}

/** Column of a cell, from 1, by its letters. */
const columnOf = (letters: string) =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** Whether the rows and cells of a part have plain addresses, in a rectangle that fits in memory. */
function isModest(xml: string): boolean {
  let [rows, columns] = [1, 1]
  for (const [, scheme, , address = ''] of xml.matchAll(/(xmlns:)?\br\s*=\s*(["'])([\s\S]*?)\2/g)) {
    if (scheme) continue
    const read = /^([A-Z]{0,3})(\d{1,7})$/.exec(address)
    if (!read) return false
    columns = Math.max(columns, columnOf(read[1]!))
    rows = Math.max(rows, Number(read[2]))
  }
  return rows * columns <= MOST_CELLS
}

/** Why a part of a workbook is not to be read; null when it is. Entities are no part of a workbook: they are bombs. */
function faultOf(xml: string): BookFault | null {
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) return 'torn'
  return /<(\w+:)?sheetData\b/.test(xml) && !isModest(xml) ? 'swollen' : null
}

/**
 * A workbook as an archive that holds its checked parts and packs none of them, so that what reads it meets no
 * surprise; or why it is not read. Limits hold before anything is unpacked, and again while it is. Never throws.
 */
export function unpackBook(bytes: Uint8Array): Uint8Array | BookFault {
  const parts = zipDirectory(bytes)
  if (!parts) return 'torn'
  if (parts.some(({ isLocked }) => isLocked)) return 'locked'
  const told = parts.reduce((sum, { size }) => sum + size, 0)
  if (isSwollen(told, bytes.length)) return 'swollen'
  if (parts.some(({ size, packed }) => isSwollen(size, packed.length))) return 'swollen'
  if (!parts.some(({ name }) => name === 'xl/workbook.xml')) return 'archive'
  const kept: [string, Uint8Array][] = []
  for (const part of parts.filter(isRead)) {
    const whole = unpacked(part)
    if (!whole) return 'torn'
    const fault = faultOf(new TextDecoder().decode(whole))
    if (fault) return fault
    kept.push([part.name, whole])
  }
  return zipSync(Object.fromEntries(kept), { level: 0 })
}
