import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { catalystLines } from '../../src/domain/catalyst-line'
import { catalystAt } from '../../src/domain/table'
import { realAtlas } from './real-atlas'

it('the published columns give back every line of the list as its keepers wrote it', () => {
  const { table } = realAtlas([])
  const [header, ...lines] = readFileSync('data/catalyseurs.csv', 'utf8').trim().split('\n')
  const rows = Array.from({ length: table.size }, (_, row) => catalystLines(catalystAt(table, row)))
  expect(rows.map(([, line]) => line)).toEqual(lines)
  expect(new Set(rows.map(([head]) => head))).toEqual(new Set([header]))
})
