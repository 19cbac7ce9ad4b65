import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { figuresFile } from '../../src/data/page-schema'
import { readMeasures } from './read-measures'

const folder = mkdtempSync(join(tmpdir(), 'measures-'))
const HEAD = { version: 1, date: '2026-11-23', commit: 'abc1234', machine: '2 cores' }
const write = (name: string, content: object) =>
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ ...HEAD, ...content }))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the measures that the project keeps', () => {
  it('are null for runs that were never made', () => {
    expect(readMeasures(join(folder, 'none'))).toEqual({
      ...{ speed: null, axe: null, faults: null },
      ...{ engines: null, soak: null, growth: null },
    })
  })

  it('are told by their medians, their goals and their counts, as the page reads them', () => {
    const spread = (median: number) => ({ median, min: 1, max: 9 })
    write('bench', {
      chromium: '156',
      cells: [
        {
          scenario: 'filter',
          profile: 'slow4g',
          runs: 3,
          base: 'floor',
          sites: { floor: { listMs: spread(80) }, site: { listMs: spread(40), frameMs: spread(3) } },
        },
      ],
      goals: [
        {
          goal: 'fcp',
          words: 'x',
          scenario: 'load',
          profile: 'wifi',
          beside: 'floor',
          ratio: 0.5,
          most: 1,
          met: true,
        },
      ],
    })
    write('axe', {
      axe: '4.10',
      audits: [
        { page: '/', screen: 'phone', broken: 0 },
        { page: '/', screen: 'desktop', broken: 2 },
      ],
    })
    write('faults', { greenCells: 90, files: [], scenes: [] })
    const run = { engine: 'Firefox ESR', version: '153', failed: 0, why: null }
    write('engines', {
      engines: [
        { ...run, drawing: 'none', passed: 11, notRun: 0 },
        { ...run, drawing: 'webgl', passed: 2, notRun: 1 },
      ],
    })
    write('soak', {
      minutes: 10,
      windows: [
        { heapGrowth: -0.1, breaches: [] },
        { heapGrowth: 0.02, breaches: ['x'] },
      ],
    })
    write('growth', {
      code: [{ rows: 9, filterMs: 1, nearestMs: 2, heapMB: 3 }],
      page: [{ rows: 9, listMs: 4 }],
    })
    const measures = readMeasures(folder)
    expect(measures.engines?.engines).toEqual([
      { engine: 'Firefox ESR', version: '153', passed: 13, failed: 0, notRun: 1 },
    ])
    expect(measures.soak).toMatchObject({ minutes: 10, heapGrowth: 0.02, breaches: 1 })
    expect(measures.growth?.sizes).toEqual([{ rows: 9, filterMs: 1, nearestMs: 2, listMs: 4 }])
    expect(measures.speed?.times).toEqual([
      { scenario: 'filter', number: 'listMs', profile: 'slow4g', site: 40, floor: 80, leaflet: null },
    ])
    expect(measures.speed?.goals).toEqual([
      { goal: 'fcp', profile: 'wifi', beside: 'floor', ratio: 0.5, most: 1, met: true },
    ])
    expect(measures.axe).toMatchObject({ axe: '4.10', audits: 2, pages: 1, broken: 2 })
    expect(measures.faults?.survived).toBe(90)
    expect(figuresFile.safeParse({ version: 1, weights: [], measures }).success).toBe(true)
  })
})
