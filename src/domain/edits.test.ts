import fc from 'fast-check'
import { expect, it } from 'vitest'
import { editsToBegin } from './edits'

/** The same question by the whole table, without a bound (Damerau–Levenshtein, adjacent swaps, free end). */
function plainly(typed: string, name: string): number {
  const table = Array.from({ length: typed.length + 1 }, (_, i) =>
    Array.from({ length: name.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  for (let i = 1; i <= typed.length; i++)
    for (let j = 1; j <= name.length; j++) {
      const change = table[i - 1]![j - 1]! + (typed[i - 1] === name[j - 1] ? 0 : 1)
      let least = Math.min(change, table[i - 1]![j]! + 1, table[i]![j - 1]! + 1)
      if (i > 1 && j > 1 && typed[i - 1] === name[j - 2] && typed[i - 2] === name[j - 1])
        least = Math.min(least, table[i - 2]![j - 2]! + 1)
      table[i]![j] = least
    }
  return Math.min(...table[typed.length]!)
}

it.each([
  ['strasburg', 'strasbourg', 1],
  ['grenobel', 'grenoble', 1],
  ['carcasone', 'carcassonne', 2],
  ['nante', 'nantes', 0],
  ['', 'lyon', 0],
  ['lyon', '', 3],
])('counts the mistakes of « %s » for « %s »: %i', (typed, name, edits) => {
  expect(editsToBegin(typed, name, 2)).toBe(edits)
})

it('agrees with the whole table, up to its bound', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 })
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 3 }), (typed, name, bound) => {
      expect(editsToBegin(typed, name, bound)).toBe(Math.min(plainly(typed, name), bound + 1))
    }),
    { numRuns: 3000 },
  )
})
