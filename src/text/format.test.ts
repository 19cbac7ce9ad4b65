import { describe, expect, it } from 'vitest'
import { formatAway, formatDay, formatList } from './format'

describe('formatList', () => {
  it.each([
    [[], ''],
    [['Alsace'], 'Alsace'],
    [['Alsace', 'Jura'], 'Alsace et Jura'],
    [['Alsace', 'Jura', 'Lot'], 'Alsace, Jura et Lot'],
  ])('joins %j', (items, sentence) => {
    expect(formatList(items)).toBe(sentence)
  })
})

describe('formatDay', () => {
  it('writes the month in full, and the first day of it as French does', () => {
    expect(formatDay('2025-12-05')).toBe('5 décembre 2025')
    expect(formatDay('2026-11-01')).toBe('1er novembre 2026')
  })
})

describe('formatAway', () => {
  it('rounds to kilometres, never to none', () => {
    expect(formatAway(13_600)).toBe('environ\u00A014\u202Fkm')
    expect(formatAway(1_234_000)).toBe('environ\u00A01\u202F234\u202Fkm')
    expect(formatAway(200)).toBe('environ\u00A01\u202Fkm')
  })
})
