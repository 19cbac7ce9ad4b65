/** A part of an archive, as its directory tells it; sizes in bytes. */
export type ZipPart = {
  readonly name: string
  readonly packed: Uint8Array
  readonly size: number // once unpacked, as it is told
  readonly isDeflated: boolean
  readonly isLocked: boolean // by a password
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50]
const [LOCAL_SIZE, CENTRAL_SIZE, END_SIZE] = [30, 46, 22]
const LONGEST_COMMENT = 0xffff
const MOST_PARTS = 2000 // a workbook has some ten, and one for each picture
const [STORED, DEFLATED] = [0, 8]

/** Where the record that ends an archive begins: the one whose comment ends with the file; -1 for none. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength)
      return at
  return -1
}

/** A part from its entry at a place of the directory, and where its own bytes begin and end; null when they lie. */
function partAt(bytes: Uint8Array, view: DataView, at: number, directory: number) {
  if (view.getUint32(at, true) !== CENTRAL) return null
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
  const [packedSize, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
  const [nameSize, from] = [view.getUint16(at + 28, true), view.getUint32(at + 42, true)]
  const next = at + CENTRAL_SIZE + nameSize + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  if (from + LOCAL_SIZE > directory || view.getUint32(from, true) !== LOCAL) return null
  const start = from + LOCAL_SIZE + view.getUint16(from + 26, true) + view.getUint16(from + 28, true)
  const end = start + packedSize
  const isKnown = method === DEFLATED || (method === STORED && size === packedSize)
  if (end > directory || !isKnown) return null
  const name = new TextDecoder().decode(bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameSize))
  const packed = bytes.subarray(start, end)
  const part: ZipPart = { name, packed, size, isDeflated: method === DEFLATED, isLocked: (flags & 1) === 1 }
  return { part, from, end, next }
}

/** Whether no two of some stretches of a file lie over one another. */
function areApart(stretches: readonly { readonly from: number; readonly end: number }[]): boolean {
  const sorted = [...stretches].sort((a, b) => a.from - b.from)
  return sorted.every(({ from }, i) => i === 0 || from >= sorted[i - 1]!.end)
}

/**
 * The parts of an archive, by its directory at the end; nothing is unpacked. Null when the directory does not agree
 * with the file: cut short, parts over one another, two of one name, more than a workbook can have, sizes of zip64
 * (which no file of some megabytes needs). Never throws.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipPart[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end < 0) return null
  const [count, size, directory] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ]
  if (directory + size !== end || count > MOST_PARTS || count !== view.getUint16(end + 8, true)) return null
  const found: { readonly part: ZipPart; readonly from: number; readonly end: number }[] = []
  let at = directory
  while (found.length < count) {
    const read = at + CENTRAL_SIZE <= end ? partAt(bytes, view, at, directory) : null
    if (!read || read.next > end) return null
    found.push(read)
    at = read.next
  }
  const parts = found.map(({ part }) => part)
  const areNamed = new Set(parts.map(({ name }) => name)).size === parts.length
  return at === end && areNamed && areApart(found) ? parts : null
}
