import { expect, it } from 'vitest'
import { formatRanges } from './format-ranges'

it.each([
  [[], ''],
  [[7], '7'],
  [[2, 1], '1, 2'],
  [[3, 1, 2, 2], '1–3'],
  [[1, 2, 3, 5, 8, 9], '1–3, 5, 8, 9'],
])('%j is « %s »', (numbers, text) => expect(formatRanges(numbers)).toBe(text))
