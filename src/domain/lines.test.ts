import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linesOf, markLinesWith } from './lines'

it('marks exactly the lines that hold a piece', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 6 })
  const piece = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(text), piece, (all, wanted) => {
      const marks = new Uint8Array(all.length)
      markLinesWith(linesOf(all), wanted, marks)
      expect(Array.from(marks)).toEqual(all.map((line) => Number(line.includes(wanted))))
    }),
  )
})

it('marks the lines that begin with a piece when a line break stands before it', () => {
  const marks = new Uint8Array(3)
  markLinesWith(linesOf(['lyon', 'a lyon', 'lyonnais']), '\nlyon', marks)
  expect(Array.from(marks)).toEqual([1, 0, 1])
})
