import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { measuredCommit } from './measured-commit.mjs'

/** A project with one commit. */
function project() {
  const root = mkdtempSync(join(tmpdir(), 'commit-'))
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  git('init', '--quiet')
  for (const path of ['src/a.ts', 'measures/faults.json', 'docs/faults.md']) write(path, 'one')
  git('add', '.')
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'one')
  return { root, write, hash: git('rev-parse', '--short', 'HEAD') }
}

it('names the commit alone where only published measures differ from it', () => {
  const { root, write, hash } = project()
  expect(measuredCommit(root)).toBe(hash)
  write('measures/faults.json', 'two')
  write('measures/new.json', 'two')
  write('docs/faults.md', 'two')
  expect(measuredCommit(root)).toBe(hash)
})

it('says that what is measured differs from the commit, by a changed file or a new one', () => {
  for (const path of ['src/a.ts', 'src/new.ts']) {
    const { root, write, hash } = project()
    write(path, 'two')
    expect(measuredCommit(root)).toBe(`${hash}-dirty`)
    expect(measuredCommit(join(root, 'src'))).toBe(`${hash}-dirty`)
  }
})
