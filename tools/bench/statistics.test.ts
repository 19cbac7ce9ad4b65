import { describe, expect, it } from 'vitest'
import { markdownTable, median, ratio, summarise } from './statistics.mjs'

describe('median', () => {
  it('is the middle, the mean of two middles, or nothing', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 2, 3])).toBe(2.5)
    expect(median([])).toBeNaN()
  })
})

describe('summarise', () => {
  it('leaves out what could not be measured', () => {
    const rounds = [
      { lcp: Number.NaN, fcp: 10 },
      { lcp: 20, fcp: 30 },
    ]
    expect(summarise(rounds)).toEqual({
      lcp: { median: 20, min: 20, max: 20 },
      fcp: { median: 20, min: 10, max: 30 },
    })
    expect(summarise([{ lcp: Number.NaN }])).toEqual({})
  })
})

describe('ratio', () => {
  it('compares each round with the one beside it, so that a slow moment counts on both sides', () => {
    const ours = [{ fcp: 20 }, { fcp: 200 }, { fcp: 40 }]
    const theirs = [{ fcp: 10 }, { fcp: 100 }, { fcp: 10 }]
    expect(ratio(ours, theirs, 'fcp')).toBe(2)
  })
})

it('prints one row a number, with ratios to the first site', () => {
  const table = markdownTable({ floor: [{ fcp: 100 }, { fcp: 200 }], site: [{ fcp: 200 }, { fcp: 400 }] })
  expect(table.split('\n')).toEqual([
    '| | floor | site |',
    '| --- | --- | --- |',
    '| fcp | 150 [100–200] | 300 [200–400] ×2.00 |',
  ])
})
