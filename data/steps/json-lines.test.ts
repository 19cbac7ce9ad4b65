import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonFaultLine } from './json-fault'
import { jsonLines, lineOfPath } from './json-lines'
import { linesJson } from './lines-json'

const TEXT = `{
 "a": [1,
  2, {"b": "x,\\"]}"}],
 "c": {}, "d": [], "e":
   null
}`

describe('jsonLines', () => {
  const lines = jsonLines(TEXT)

  it('gives the line of each value by its path', () => {
    const at = (...path: (string | number)[]) => lineOfPath(lines, path)
    expect([at('a'), at('a', 0), at('a', 1), at('a', 2), at('a', 2, 'b'), at('c'), at('d'), at('e')]).toEqual(
      [2, 2, 3, 3, 3, 4, 4, 5],
    )
  })

  it('falls back on the value around a missing one', () => {
    expect(lineOfPath(lines, ['a', 2, 'z'])).toBe(3)
    expect(lineOfPath(lines, ['z'])).toBe(1)
  })

  it('knows every path of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const paths = (v: unknown, path: readonly string[] = []): string[] => [
          path.join('.'),
          ...(typeof v === 'object' && v !== null
            ? Object.entries(v).flatMap(([key, inner]) => paths(inner, [...path, key]))
            : []),
        ]
        const own = jsonLines(JSON.stringify(value, null, 1))
        expect([...own.keys()].sort()).toEqual([...new Set(paths(value))].sort())
      }),
    )
  })
})

describe('jsonFaultLine', () => {
  it.each([
    ['{"a": 1,\n"b": }', 2],
    ['[1,\n2,\n]', 3],
    ['{"a": 1\n"b": 2}', 2],
    ['{"a": 1,\n}', 2],
    ['{', 1],
    ['', 1],
    ['{"a": "x\ny"}', 1],
    ['[1]\n]', 2],
    ['[01]', 1],
  ])('finds where %j breaks', (text, line) => {
    expect(jsonFaultLine(text)).toBe(line)
  })

  it('agrees with the engine on any small text', () => {
    const marks = fc.string({
      unit: fc.constantFrom(...'{}[],:"1-0.e\\ ', 'true', '"a"', '\n'),
      maxLength: 12,
    })
    const isJson = (text: string) => {
      try {
        JSON.parse(text)
        return true
      } catch {
        return false
      }
    }
    const agrees = fc.property(marks, (text) => {
      expect(jsonFaultLine(text) === null).toBe(isJson(text))
    })
    fc.assert(agrees, { numRuns: 3000 })
    const reads = fc.property(fc.json(), (text) => {
      expect(jsonFaultLine(text)).toBeNull()
    })
    fc.assert(reads)
  })

  it('reads a deep file without exhausting the stack', () => {
    expect(jsonFaultLine('['.repeat(200_000))).toBe(1)
  })
})

describe('linesJson', () => {
  it('writes a key a line, plain lists on one line, an object of a list a line', () => {
    expect(linesJson({ a: [1, 2], b: { c: ['x'], d: { 0: 1 } }, e: [{ f: 1 }, { f: 2 }], g: {} })).toBe(
      '{\n"a":[1,2],\n"b":{\n"c":["x"],\n"d":{"0":1}\n},\n"e":[\n{"f":1},\n{"f":2}\n],\n"g":{}\n}\n',
    )
  })

  it('changes no value', () => {
    const same = fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(linesJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    })
    fc.assert(same)
  })
})
