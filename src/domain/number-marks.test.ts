import { expect, it } from 'vitest'
import { numberMarks } from './number-marks'
import type { LonLat } from './position'

const RENNES: LonLat = [-1.68, 48.11]
const BRUZ: LonLat = [-1.74, 48.02]
const numbered = (...at: LonLat[]) => at.map((here, i) => ({ number: i + 1, id: `o${i + 1}`, at: here }))

it('puts the numbers of one point together, in their order whatever order they come in', () => {
  expect(numberMarks(numbered(RENNES, BRUZ, RENNES).reverse())).toEqual([
    { at: RENNES, numbers: [1, 3], ids: ['o1', 'o3'] },
    { at: BRUZ, numbers: [2], ids: ['o2'] },
  ])
})
