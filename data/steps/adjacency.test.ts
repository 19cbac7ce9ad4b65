import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { neighboursOf } from '../../src/domain/neighbours'
import { communeAdjacency, wideAdjacency } from './adjacency'
import { loadBorders, loadCog, packagedCog } from './load-cog'

const cog = loadCog(packagedCog(), 'data/geo/anciens-codes.csv')
const borders = loadBorders('data/geo')
const wide = wideAdjacency(cog, borders)
const communes = { codes: [...cog.communes.keys()].sort(), ...communeAdjacency(cog, borders) }

/** The pairs of a table of `data/geo` both ways round, read by other code. */
const bothWays = (name: string) =>
  readFileSync(`data/geo/voisins-${name}.csv`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .flatMap((line) => [line, line.split(',').reverse().join()])
    .sort()

describe('the published neighbours', () => {
  it.each([
    ['regions', wide.reg],
    ['departements', wide.dep],
    ['epci', wide.epci],
  ] as const)('are the pairs of the table, each way: %s', (name, level) => {
    const pairs = level.codes.flatMap((a) => neighboursOf(level, a).map((b) => `${a},${b}`))
    expect(pairs.sort()).toEqual(bothWays(name))
  })

  it('are the pairs of the table for communes, each way', () => {
    const table = new Map<string, string[]>()
    for (const pair of bothWays('communes')) {
      const [a = '', b = ''] = pair.split(',')
      table.set(a, [...(table.get(a) ?? []), b])
    }
    expect(communes.steps.flat()).toHaveLength(102_011)
    const some = communes.codes.filter((_, i) => i % 500 === 0)
    for (const code of [...some, '75056', '67482', '2A004', '60694'])
      expect(neighboursOf(communes, code), code).toEqual(table.get(code) ?? [])
  })

  it('cross the borders of départements', () => {
    expect(neighboursOf(communes, '75056')).toHaveLength(29) // Paris: the most of all
    expect(neighboursOf(wide.dep, '75')).toEqual(['92', '93', '94'])
  })

  it('are none for islands, overseas and what does not exist', () => {
    expect(['29155', '97801', '97411', '75113'].map((code) => neighboursOf(communes, code).length)).toEqual([
      0, 0, 3, 0,
    ])
    expect([
      neighboursOf(wide.reg, '94'),
      neighboursOf(wide.reg, '04'),
      neighboursOf(wide.reg, '978'),
    ]).toEqual([[], [], []])
    expect(neighboursOf(wide.dep, '2A')).toEqual(['2B'])
  })
})
