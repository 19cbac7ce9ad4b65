import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../test/runs'
import { handing, LACKING, MOST_BYTES, readFileWord } from './handed-file'

describe('the file of a talk, from one window to another', () => {
  const bytes = new TextEncoder().encode('titre,texte')

  it('is asked for and handed over as it is', () => {
    expect(readFileWord(structuredClone(LACKING))).toEqual(LACKING)
    expect(readFileWord(structuredClone(handing('a.csv', bytes)))).toEqual(handing('a.csv', bytes))
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a word of another version', { ...LACKING, version: 2 }],
    ['a file without a name', { ...handing('a.csv', bytes), name: 3 }],
    ['a file that is a text', { ...handing('a.csv', bytes), bytes: 'titre' }],
    ['an empty file', handing('a.csv', new Uint8Array())],
    ['a file that is too large', handing('a.csv', new Uint8Array(MOST_BYTES + 1))],
  ])('is refused when it is %s', (_, value) => {
    expect(readFileWord(value)).toBeNull()
  })

  it('is found in no word but its own', () => {
    const value = fc.oneof(
      fc.anything({ withTypedArray: true, withNullPrototype: true }),
      fc.record({
        version: fc.constant(1),
        kind: fc.constantFrom('hands', 'lacks'),
        name: fc.oneof(fc.string(), fc.integer()),
        bytes: fc.oneof(fc.uint8Array(), fc.float64Array({ maxLength: 3 }), fc.anything()),
      }),
    )
    fc.assert(
      fc.property(value, (word) => {
        const read = readFileWord(word)
        if (read?.kind === 'hands') expect(read.bytes).toBeInstanceOf(Uint8Array)
        if (read) expect(readFileWord(read)).toEqual(read)
      }),
      runs(200),
    )
  })
})
