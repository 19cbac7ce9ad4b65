import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '../../test/runs'
import { neighboursOf } from './neighbours'

const around = fc
  .uniqueArray(fc.stringMatching(/^[a-e]{1,3}$/), { minLength: 1, maxLength: 12 })
  .chain((codes) =>
    fc.record({
      codes: fc.constant(codes),
      steps: fc.array(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 4 }), {
        maxLength: codes.length,
      }),
    }),
  )

it('gives each code others than itself, and is the same question from both sides', () => {
  fc.assert(
    fc.property(around, (adjacency) => {
      for (const code of adjacency.codes) {
        const beside = neighboursOf(adjacency, code)
        expect(beside).not.toContain(code)
        for (const other of beside) expect(neighboursOf(adjacency, other)).toContain(code)
      }
      expect(neighboursOf(adjacency, '__proto__')).toEqual([])
    }),
    runs(200),
  )
})
