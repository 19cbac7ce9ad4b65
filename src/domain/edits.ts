/** Names in the order of their letters, so that what they share at the beginning is compared once. */
export type SortedNames = {
  readonly names: readonly string[]
  readonly ids: Uint32Array // what each name stands for
  readonly shared: Uint8Array // how many letters at its beginning are those of the name before, at most 255
}

/** Sorts names; two may stand for one thing. */
export function sortNames(named: readonly (readonly [name: string, id: number])[]): SortedNames {
  const sorted = [...named].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const names = sorted.map(([name]) => name)
  return {
    names,
    ids: Uint32Array.from(sorted, ([, id]) => id),
    shared: Uint8Array.from(names, (name, k) =>
      k === 0 ? 0 : Math.min(255, sameLetters(names[k - 1]!, name)),
    ),
  }
}

function sameLetters(a: string, b: string): number {
  let count = 0
  while (count < a.length && a.charCodeAt(count) === b.charCodeAt(count)) count++
  return count
}

const LONGEST = 80
const rows = Array.from({ length: LONGEST + 5 }, () => new Uint8Array(LONGEST + 1))
const least = new Uint8Array(rows.length) // of each row and those above, the edits of the whole text

/**
 * Tells each name that a typed text begins but for some letters added, left out, replaced or swapped with the next,
 * at most `bound` of them (1 to 4), with how many. Row `d` of the table compares the first `d` letters of the name;
 * once no number of a row is within the bound, the names that begin alike are passed over.
 * @param typed at most 80 letters of it are compared
 */
export function tellNamesNear(
  { names, ids, shared }: SortedNames,
  typed: string,
  bound: number,
  tell: (id: number, edits: number) => void,
): void {
  const length = Math.min(typed.length, LONGEST)
  for (let j = 0; j <= length; j++) rows[0]![j] = j
  least[0] = length
  let depth = 0 // rows that hold for the name at hand
  let over = false // whether the last of them has nothing within the bound
  for (let k = 0; k < names.length; k++) {
    const same = shared[k]!
    if (!over || same < depth) {
      const name = names[k]!
      const last = Math.min(name.length, length + bound)
      depth = Math.min(depth, same)
      over = false
      while (!over && depth < last) over = fillRow(++depth, name, typed, length, bound)
    }
    if (least[depth]! <= bound) tell(ids[k]!, least[depth]!)
  }
}

/** Fills row `d`; true when nothing of it is within the bound. */
function fillRow(d: number, name: string, typed: string, length: number, bound: number): boolean {
  const [row, old] = [rows[d]!, rows[d - 1]!]
  const [from, to] = [Math.max(1, d - bound), Math.min(length, d + bound)]
  const letter = name.charCodeAt(d - 1)
  let lowest = from === 1 ? d : bound + 1
  row[from - 1] = lowest
  if (to === d + bound) old[to] = bound + 1
  for (let j = from; j <= to; j++) {
    const own = typed.charCodeAt(j - 1)
    let edits = old[j - 1]! + (letter === own ? 0 : 1)
    if (old[j]! + 1 < edits) edits = old[j]! + 1
    if (row[j - 1]! + 1 < edits) edits = row[j - 1]! + 1
    if (d > 1 && j > 1 && letter === typed.charCodeAt(j - 2) && name.charCodeAt(d - 2) === own)
      edits = Math.min(edits, rows[d - 2]![j - 2]! + 1)
    row[j] = edits
    if (edits < lowest) lowest = edits
  }
  least[d] = to === length ? Math.min(least[d - 1]!, row[length]!) : least[d - 1]!
  return lowest > bound
}
