import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CATALYST_COLUMNS } from '../src/domain/catalyst-line'
import { findingWords } from '../src/text/finding'
import { anyText } from '../test/any-text'
import { runs } from '../test/runs'
import { spoiled } from '../test/spoiled'
import { type Changes, checkFixture, fixtureText, withRow } from './steps/fixture-sources'

const FILES = [
  'catalyseurs.csv',
  'familles.csv',
  'retraits.csv',
  'histoires/essai.csv',
  'pionniers/mirecourt.json',
  'chronologie.json',
  'ressources.json',
  'site.json',
  'vocabulaire.json',
]
const encoded = (name: string) => new TextEncoder().encode(fixtureText(name))

/** Checks a changed list: it does not throw, and gives its records or says in words why not, each fault in a file. */
function isToldOf(changes: Changes) {
  const { records, faults, warnings } = checkFixture(changes)
  expect(records !== null || faults.length > 0).toBe(true)
  for (const finding of [...faults, ...warnings]) {
    const { reason, remedy } = findingWords(finding)
    expect(`${reason} ${remedy}`).not.toMatch(/undefined|NaN|\[object/)
    expect(finding.file).toMatch(/^data\//)
  }
}

const someFile = fc.constantFrom(...FILES)

it('of the data ends in records or in words when some bytes of a file are spoiled', () => {
  const change = someFile.chain((name) => spoiled(encoded(name)).map((bytes) => ({ [name]: bytes })))
  fc.assert(fc.property(change, isToldOf), runs(25))
})

it('of the data ends in records or in words when a file holds anything else', () => {
  const content = fc.oneof(fc.uint8Array({ maxLength: 200 }), anyText(100), fc.json(), fc.constant(null))
  fc.assert(
    fc.property(someFile, content, (name, other) => isToldOf({ [name]: other })),
    runs(25),
  )
})

it('of the data ends in records or in words when a value of its JSON is any other', () => {
  const names = FILES.filter((name) => name.endsWith('.json'))
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    anyText(20),
    fc.constantFrom('__proto__', 'constructor', 'javascript:alert(1)', '=cmd', -1, 9e15, '2021-02-30'),
  )
  /** A value with one of those within it put in the place of another. */
  const put = (into: unknown, at: number, other: unknown): unknown => {
    if (typeof into !== 'object' || into === null || at % 7 === 0) return other
    const entries = Object.entries(into)
    if (entries.length === 0) return other
    const [key] = entries[at % entries.length]!
    const changed = entries.map(([name, own]) => [
      name,
      name === key ? put(own, Math.floor(at / 7), other) : own,
    ])
    return Array.isArray(into) ? changed.map(([, own]) => own) : Object.fromEntries(changed)
  }
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(1e6), value, (name, at, other) => {
      const changed = put(JSON.parse(fixtureText(name)), at, other)
      isToldOf({ [name]: JSON.stringify(changed, null, 1) ?? '' })
    }),
    runs(25),
  )
})

it('of the data ends in records or in words when cells of a row are anything', () => {
  const cell = fc.oneof(
    anyText(30).map((text) => text.split('\u0000').join(' ')),
    fc.constantFrom(
      '__proto__',
      'constructor;x',
      'com-',
      'dep-67;dep-67',
      'http://',
      '=1+1',
      '9'.repeat(400),
      '1e3',
      '-0',
    ),
  )
  const cells = fc.dictionary(fc.constantFrom(...CATALYST_COLUMNS), cell, { minKeys: 1, maxKeys: 4 })
  fc.assert(
    fc.property(cells, (row) => isToldOf(withRow(row))),
    runs(25),
  )
})
