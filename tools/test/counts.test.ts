import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countReport, countTests, lastLine } from './counts.mjs'
import { chooseParts } from './parts.mjs'

const fine = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, success: true, testResults: [] }

describe('countTests', () => {
  it('counts what passed, failed and was skipped', () => {
    expect(countTests({ ...fine, numFailedTests: 2, success: false })).toEqual({
      passed: 3,
      failed: 2,
      skipped: 1,
    })
  })

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    expect(countTests({ ...fine, success: false, numFailedTests: 1, testResults }).failed).toBe(2)
  })

  it('takes no test at all, and an error outside any test, for a failure', () => {
    expect(countTests({ ...fine, numPassedTests: 0 }).failed).toBe(1)
    expect(countTests({ ...fine, success: false }).failed).toBe(1)
  })
})

describe('countReport', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'report-')), 'unit.json')

  it('takes a missing or half-written report for a failure', () => {
    expect(countReport(path, 0).failed).toBe(1)
    writeFileSync(path, '{"numPassedTests": 3')
    expect(countReport(path, 0).failed).toBe(1)
  })

  it('takes a runner that ends badly for a failure', () => {
    writeFileSync(path, JSON.stringify(fine))
    expect(countReport(path, 0).failed).toBe(0)
    expect(countReport(path, 1).failed).toBe(1)
  })
})

describe('the run', () => {
  it('ends with the sum of its parts', () => {
    expect(
      lastLine([
        { passed: 1, failed: 0 },
        { passed: 41, failed: 2 },
      ]),
    ).toBe('42 passed, 2 failed')
  })

  it('keeps the order of the parts, whatever was asked for', () => {
    const names = (only: string) => chooseParts(only).map((part: { name: string }) => part.name)
    expect(names('data,lint,types')).toEqual(['lint', 'types', 'data'])
    expect(names('build,journeys')).toEqual(['build', 'journeys', 'maps'])
    expect(() => names('lnt')).toThrow('lnt')
  })
})
