import { expect, it } from 'vitest'
import { growthPlan } from './growth-plan.mjs'

const SIZE = {
  rows: 1_000_000,
  fileMB: 1,
  checkMs: 4000,
  parseMs: 1000,
  tableMs: 9000,
  sceneMs: 300,
  listMs: 0.1,
}
const titles = (size: Record<string, number>) =>
  growthPlan(size, String)
    .split('\n')
    .flatMap((line) => /^(\d)\. \*(.*?)\*/.exec(line)?.slice(1, 3).join(' ') ?? [])

it('is in the order of what takes longest, whatever was measured', () => {
  const [file, order] = ['The file, read and checked', 'The table, mostly the French order of names']
  expect(titles(SIZE).slice(0, 2)).toEqual([`1 ${order}`, `2 ${file}`])
  expect(titles({ ...SIZE, checkMs: 9001 }).slice(0, 2)).toEqual([`1 ${file}`, `2 ${order}`])
})

it('gives the figures beside each step, the longest first, and plans nothing for what holds', () => {
  const plan = growthPlan(SIZE, String)
  expect(plan).toContain('(`checkMs` 4000 ms, `parseMs` 1000 ms)')
  expect(plan).toContain('(`listMs` 0.1 ms): holds as it is.')
  expect(plan).not.toContain('(`sceneMs` 300 ms): holds')
})

it('refuses a time that the plan does not speak of', () => {
  expect(() => growthPlan({ ...SIZE, newMs: 1 }, String)).toThrow('newMs')
})
