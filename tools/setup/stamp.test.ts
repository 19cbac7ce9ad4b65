import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { fingerprint, stampFile } from './stamp.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stamp-'))
  writeFileSync(join(folder, 'a.csv'), 'one')
})

describe('fingerprint', () => {
  it('stays when nothing changed', () => {
    expect(fingerprint([folder])).toBe(fingerprint([folder]))
  })

  it('changes with the size, the time, the names and the settings', () => {
    const before = fingerprint([folder])
    utimesSync(join(folder, 'a.csv'), 1, 1)
    const touched = fingerprint([folder])
    writeFileSync(join(folder, 'b.csv'), '')
    const added = fingerprint([folder])
    expect(new Set([before, touched, added, fingerprint([folder], { BASE_PATH: '/x/' })]).size).toBe(4)
  })

  it('ignores tests and hidden files', () => {
    const before = fingerprint([folder])
    for (const name of ['a.test.ts', '.DS_Store', 'README.md']) writeFileSync(join(folder, name), '')
    expect(fingerprint([folder])).toBe(before)
  })

  it('counts a file that appears', () => {
    const path = join(folder, 'later.mjs')
    const before = fingerprint([path])
    writeFileSync(path, '')
    expect(fingerprint([path])).not.toBe(before)
  })
})

describe('stampFile', () => {
  it('holds a step fresh until its input changes, its output goes or it is cleared', () => {
    const stamps = stampFile(join(folder, 'cache', 'stamps.json'))
    const output = join(folder, 'a.csv')
    expect(stamps.isFresh('data', 's1', [output])).toBe(false)
    stamps.set('data', 's1')
    expect(stamps.isFresh('data', 's1', [output])).toBe(true)
    expect(stamps.isFresh('data', 's2', [output])).toBe(false)
    expect(stamps.isFresh('data', 's1', [join(folder, 'gone')])).toBe(false)
    stamps.clear('data')
    expect(stamps.isFresh('data', 's1', [output])).toBe(false)
  })
})
