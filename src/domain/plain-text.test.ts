import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyText } from '../../test/any-text'
import { runs } from '../../test/runs'
import { closestNames, namesWith } from './name-search'
import { readPlaceQuery } from './place-query'
import { plainText } from './plain-text'

const ANY = fc.oneof(anyText(60), fc.string({ unit: fc.constantFrom(...'sStTeEé œÆ-’\u0301İß01 ') }))
const NAMES = fc.array(fc.string({ unit: fc.constantFrom(...'abcdé st-') }), { maxLength: 12 })

it('gives letters, digits and single spaces, and of what it gave the same again', () => {
  fc.assert(
    fc.property(ANY, (text) => {
      const plain = plainText(text)
      expect(plain).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/)
      expect(plainText(plain)).toBe(plain)
    }),
    runs(500),
  )
})

it('is the same for two spellings of one text', () => {
  fc.assert(
    fc.property(anyText(20), (text) => {
      expect(plainText(text.normalize('NFC'))).toBe(plainText(text.normalize('NFD')))
      expect(plainText(`  ${text}\n`)).toBe(plainText(text))
    }),
    runs(300),
  )
})

it('is read as a question about places without a fault, whatever was typed', () => {
  fc.assert(
    fc.property(ANY, (typed) => {
      const { name, digits, arrondissement } = readPlaceQuery(typed)
      expect(name).toBe(plainText(name))
      expect(digits).toMatch(/^(2[ab]|\d{2,5})?$/)
      expect(arrondissement).toBeGreaterThanOrEqual(0)
    }),
    runs(500),
  )
})

it('finds names that are there, each once, as many as asked for, the same ones each time', () => {
  fc.assert(
    fc.property(ANY, NAMES, fc.integer({ min: 0, max: 6 }), (typed, names, limit) => {
      for (const found of [
        closestNames(typed, names, limit),
        namesWith(typed, names.map(plainText), limit),
      ]) {
        expect(found.length).toBeLessThanOrEqual(limit)
        expect(new Set(found).size).toBe(found.length)
        expect(found.filter((at) => !(at in names))).toEqual([])
      }
      expect(closestNames(typed, names, limit)).toEqual(closestNames(typed, names, limit))
    }),
    runs(200),
  )
})

it('finds a name by the whole of it', () => {
  const name = fc
    .string({ unit: fc.constantFrom(...'abcdé st-’') })
    .filter((one) => plainText(one).length > 2)
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 12 }), fc.nat(), (names, n) => {
      const at = n % names.length
      const plain = names.map(plainText)
      expect(namesWith(names[at]!, plain, names.length)).toContain(at)
      expect(closestNames(names[at]!, names, names.length)).toContain(at)
    }),
    runs(200),
  )
})
