import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sortNames, tellNamesNear } from './edits'

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

/** The names of a list that a text begins, with the mistakes of each. */
function near(typed: string, names: readonly string[], bound: number): Record<string, number> {
  const found: Record<string, number> = {}
  const sorted = sortNames(names.map((name, id) => [name, id]))
  tellNamesNear(sorted, typed, bound, (id, edits) => {
    found[names[id]!] = edits
  })
  return found
}

it.each([
  ['strasburg', 'strasbourg', 1],
  ['grenobel', 'grenoble', 1],
  ['carcasone', 'carcassonne', 2],
  ['nante', 'nantes', 0],
  ['', 'lyon', 0],
])('counts the mistakes of « %s » for « %s »: %i', (typed, name, edits) => {
  expect(near(typed, [name], 2)).toEqual({ [name]: edits })
})

it('passes over a name that is too far, or too short', () => {
  expect(near('lyon', ['', 'paris', 'l'], 2)).toEqual({})
})

it('tells of a list of names those that the whole table finds, with their mistakes', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })
  const names = fc.uniqueArray(word, { maxLength: 30 })
  fc.assert(
    fc.property(word, names, fc.integer({ min: 1, max: 3 }), (typed, list, bound) => {
      const all = list.map((name) => [name, plainly(typed, name)] as const)
      expect(near(typed, list, bound)).toEqual(Object.fromEntries(all.filter(([, edits]) => edits <= bound)))
    }),
    { numRuns: 3000 },
  )
})
