import { expect, it } from 'vitest'
import { formatArea } from './format-area'

it.each([
  [84_450_000, '84 km²'], // Quimper
  [8_721_000_000, '8 700 km²'], // Corse
  [83_795_000_000, '84 000 km²'], // Guyane
  [2_514_000, '250 ha'],
  [9_949_000, '990 ha'],
  [10_000_000, '10 km²'],
  [1_000_000, '100 ha'],
  [999_999, null],
])('says an area of %i m² with two digits', (area, said) => {
  expect(formatArea(area)?.replace(/\s/g, ' ') ?? null).toBe(said)
})
