import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSources } from '../../data/check'
import { communeColumns } from '../../data/steps/commune-columns'
import { loadCog, loadNicknames, loadPoints, packagedCog } from '../../data/steps/load-cog'
import { readSourceFiles } from '../../data/steps/source-files'
import { territoryIndex } from '../../data/steps/territories'
import { packCommunes, unpackCommunes } from '../../src/domain/commune-pack'
import type { CommuneColumns } from '../../src/domain/communes'
import { placeIndexFrom } from '../../src/domain/place-index'
import { communeNames, territoryNames } from '../../src/domain/place-names'
import { searchPlaces } from '../../src/domain/place-search'
import { plainText } from '../../src/domain/plain-text'
import { anyText } from '../any-text'
import { runs } from '../runs'

/** Questions with the first answers that are right for them; written before the search was tuned. */
const QUESTIONS = readFileSync(new URL('./place-queries.csv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split(';'))

/** The index as a reader has it: columns that were packed, published and unpacked. */
function realIndexes() {
  const cog = loadCog(packagedCog(), 'data/geo/anciens-codes.csv')
  const points = loadPoints('data/geo/communes.csv')
  const nicknames = loadNicknames('data/geo/surnoms.csv', cog)
  const { records } = checkSources(readSourceFiles('data'), cog, points)
  const territories = new Map(territoryIndex(cog, points, {}, records!).map((t) => [t.id, t]))
  const { large, small } = communeColumns(cog, points)
  const published = (columns: CommuneColumns) =>
    unpackCommunes(JSON.parse(JSON.stringify(packCommunes(columns))))
  return [
    territoryNames(territories, nicknames),
    communeNames(published(large), territories, nicknames),
    communeNames(published(small), territories, nicknames),
  ].map(placeIndexFrom)
}

const indexes = realIndexes()
const find = (typed: string, limit = 8) => searchPlaces(indexes, typed, limit)

describe('places by what people type', () => {
  it('has a set of 150 questions and more, and 36 000 names and more', () => {
    expect(QUESTIONS.length).toBeGreaterThan(150)
    expect(indexes.reduce((sum, { places }) => sum + places.length, 0)).toBeGreaterThan(36_000)
  })

  it.each(QUESTIONS)('answers « %s » with %s', (typed = '', admitted = '') => {
    expect(admitted.split(' ')).toContain(find(typed)[0]?.place.to)
  })

  it('shows each place that shares a name, with what it lies in', () => {
    const shown = find('st denis').map(({ place }) => `${place.name}, ${place.around[0]}`)
    expect(shown.slice(0, 2).sort()).toEqual(['Saint-Denis, La Réunion', 'Saint-Denis, Seine-Saint-Denis'])
  })

  it('lists all the communes of a postal code, the largest first', () => {
    const found = find('51300', 60).map(({ place }) => place)
    expect(found.length).toBeGreaterThan(40)
    expect(found[0]?.name).toBe('Vitry-le-François')
    const people = found.map(({ population }) => population)
    expect(people).toEqual([...people].sort((a, b) => b - a))
    expect(new Set(found.map(({ to }) => to)).size).toBe(found.length)
  })

  it('says the name of today beside a former one', () => {
    const { place } = find('Courcouronnes')[0]!
    expect([place.name, place.present]).toEqual(['Courcouronnes', 'Évry-Courcouronnes'])
  })

  it.each(['', ' ', '  -’ ', '🌻', '<script>alert(1)</script>', 'שלום', 'x'.repeat(200)])(
    'finds nothing for « %s », and does not stop',
    (typed) => expect(find(typed)).toEqual([]),
  )

  it('answers one letter by the places of one letter', () => {
    expect(find('y')[0]?.place.name).toBe('Y')
  })
})

describe('places by anything at all', () => {
  const places = indexes.flatMap((index) => index.places)
  const some = fc.nat(places.length - 1).map((i) => places[i]!)

  it('are found by their name and postal code; by the name alone, at least a namesake is', () => {
    fc.assert(
      fc.property(some, ({ name, to, postal: [code = ''] }) => {
        expect(
          find(`${name} ${code}`).map(({ place }) => place.to),
          `${name} ${code}`,
        ).toContain(code === '' ? find(name)[0]?.place.to : to)
        const plain = plainText(name)
        expect(
          find(name).some(({ place }) => plainText(place.name).startsWith(plain)),
          name,
        ).toBe(true)
      }),
      runs(60),
    )
  })

  it('are as many as asked for, each once, best first, and the same again', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aeést -’1267ûî'), maxLength: 12 })
    const typed = fc.oneof(
      anyText(100),
      letters,
      some.chain(({ name }) => letters.map((rest) => name.slice(0, 4) + rest)),
    )
    fc.assert(
      fc.property(typed, fc.integer({ min: 1, max: 12 }), (text, limit) => {
        const found = find(text, limit)
        const scores = found.map(({ score }) => score)
        expect(scores.every(Number.isFinite), text).toBe(true)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
        expect(found.length).toBeLessThanOrEqual(limit)
        expect(new Set(found.map(({ place }) => place.to)).size).toBe(found.length)
        expect(find(text, limit)).toEqual(found)
        expect(found.slice(0, 3)).toEqual(find(text, Math.min(3, limit)))
      }),
      runs(30),
    )
  })
})
