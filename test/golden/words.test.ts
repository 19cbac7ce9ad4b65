import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../runs'

// Every table of words, called with any count and with names: what a reader could be shown is French.

const modules = await Promise.all(
  readdirSync('src/text')
    .filter((file) => /words\.ts$|^fr\.ts$/.test(file))
    .map(async (file) => [file, await import(`../../src/text/${file.slice(0, -3)}.ts`)] as const),
)

/** Every text of a table; a function is called with each argument in each of its places. */
function texts(value: unknown, path: string, argument: unknown): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    try {
      const text: unknown = value(argument, argument, argument, argument)
      return texts(text, `${path}(${argument})`, argument)
    } catch {
      return [] // not the kind of argument that it takes
    }
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`, argument))
}

const FAULTS = [
  ['a plain space before ; ! ? : or »', / [;!?»:%](?=\s|$)/],
  ['a plain space after «', /« /],
  ['a straight apostrophe or quote', /['"]/],
  ['three dots', /\.\.\./],
  ['two spaces', /[ \u00A0\u202F]{2}/],
] as const

/** What is wrong in the tables for an argument: where, and the text. */
const wrongWith = (argument: unknown) =>
  modules.flatMap(([file, tables]) =>
    texts(tables, file, argument).flatMap(([path, text]) =>
      FAULTS.filter(([, fault]) => fault.test(text)).map(([what]) => `${path}: ${what}: ${text}`),
    ),
  )

describe('the words of every table', () => {
  it('are many', () => {
    expect(modules.flatMap(([file, tables]) => texts(tables, file, 2)).length).toBeGreaterThan(700)
  })

  it('are French for any count', () => {
    const count = fc.oneof(fc.nat(3), fc.nat(100), fc.nat(70_000_000))
    fc.assert(
      fc.property(count, (n) => {
        expect(wrongWith(n)).toEqual([])
      }),
      { ...runs(20), examples: [[0], [1], [2], [80], [1000], [1_000_000]] },
    )
  })

  it('are French around any name', () => {
    const name = fc.constantFrom(
      'L’Élan',
      'Saint-Étienne',
      'Île-de-France',
      '__proto__',
      'constructor',
      '<b>x</b>',
    )
    fc.assert(
      fc.property(name, (text) => {
        expect(wrongWith(text)).toEqual([])
      }),
      runs(10),
    )
  })
})
