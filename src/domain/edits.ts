const LONGEST = 80
const rows = [0, 1, 2].map(() => new Uint8Array(LONGEST + 4))

/**
 * How many letters must be added, left out, replaced or swapped with the next for a typed text to begin a name,
 * up to a bound; anything above is `bound + 1`. At most 80 letters are compared.
 */
export function editsToBegin(typed: string, name: string, bound: number): number {
  const far = bound + 1
  const length = Math.min(typed.length, LONGEST)
  const width = Math.min(name.length, length + bound)
  if (width === 0) return Math.min(length, far)
  let [older, old, row] = rows as [Uint8Array, Uint8Array, Uint8Array]
  for (let j = 0; j <= Math.min(width, bound); j++) old[j] = j
  for (let i = 1; i <= length; i++) {
    const from = Math.max(1, i - bound)
    const to = Math.min(width, i + bound)
    if (from > to) return far
    row[from - 1] = from === 1 ? Math.min(i, far) : far
    if (to === i + bound) old[to] = far
    let least = row[from - 1]!
    const letter = typed.charCodeAt(i - 1)
    for (let j = from; j <= to; j++) {
      const own = name.charCodeAt(j - 1)
      let edits = old[j - 1]! + (letter === own ? 0 : 1)
      if (old[j]! + 1 < edits) edits = old[j]! + 1
      if (row[j - 1]! + 1 < edits) edits = row[j - 1]! + 1
      if (i > 1 && j > 1 && letter === name.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === own)
        edits = Math.min(edits, older[j - 2]! + 1)
      row[j] = edits
      if (edits < least) least = edits
    }
    if (least > bound) return far
    ;[older, old, row] = [old, row, older]
  }
  let least = far
  for (let j = Math.max(0, length - bound); j <= width; j++) least = Math.min(least, old[j]!)
  return least
}
