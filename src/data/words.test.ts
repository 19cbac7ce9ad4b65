import { describe, expect, it } from 'vitest'
import { fold, freeSlug, slugOf } from '../domain/slug'
import { findingList } from '../text/finding'
import { readWord, readWords, wordsOf } from './words'

const place = { file: 'data/t.csv', line: 2, column: 'x' }
const words = wordsOf(
  [
    ['mecenat', 'Mécénat'],
    ['lieu', 'Gestion d’un lieu', 'lieux'],
  ] as const,
  'family-unknown',
)

describe('words', () => {
  it('reads ids, and labels with a warning', () => {
    const { findings, report } = findingList()
    expect(readWord('lieu', words, place, report)).toBe('lieu')
    expect(readWord("GESTION D'UN LIEU", words, place, report)).toBe('lieu')
    expect(findings.map((f) => [f.kind, f.detail.used])).toEqual([['label-for-id', 'lieu']])
  })

  it('gives a list once, in the order of the closed list', () => {
    expect(readWords('lieu; mecenat;lieu;', words, place, findingList().report)).toEqual(['mecenat', 'lieu'])
  })

  it('suggests the nearest id, and nothing when none looks like it', () => {
    const { findings, report } = findingList()
    readWord('mecennat', words, place, report)
    readWord('zzz', words, place, report)
    readWord('atelier', words, place, report)
    expect(findings.map((f) => f.detail.hint)).toEqual([
      'Vouliez-vous écrire mecenat ?',
      'Choisissez une famille de data/familles.csv.',
      'Choisissez une famille de data/familles.csv.',
    ])
  })
})

describe('slugs', () => {
  it('opens ligatures and drops accents and marks', () => {
    expect(fold('  L’Œuvre d’Éric, n° 2 ')).toBe('l oeuvre d eric n 2')
    expect(slugOf('Fondation de l’Œuvre')).toBe('fondation-de-l-oeuvre')
    expect(slugOf('…')).toBe('')
  })

  it('cuts between words', () => {
    expect(slugOf(`${'mot '.repeat(20)}`)).toBe(`${'mot-'.repeat(16)}mot`)
    expect(slugOf('a'.repeat(100))).toHaveLength(70)
  })

  it('finds a free one', () => {
    const taken = new Set(['a', 'a-2'])
    expect(freeSlug('A', (id) => taken.has(id))).toBe('a-3')
    expect(freeSlug('…', (id) => taken.has(id))).toBe('organisation')
  })
})
