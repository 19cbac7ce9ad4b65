import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeRelease } from './write-release'

const ABOUT = {
  edition: '2026-01-31',
  geography: { outlines: 'schematic' as const, credit: 'Essai', communes: [] },
  site: { adresse: '', contact: '', depot: '', editeur: '' },
}

describe('writeRelease', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'release-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const write = (text: string) => {
    const release = writeRelease(folder, [{ name: 'liste', extension: 'json', text }], ABOUT)
    return release.liste?.file ?? ''
  }
  const hashed = () => readdirSync(folder).filter((file) => file.startsWith('liste.'))
  const previous = () => JSON.parse(readFileSync(join(folder, 'previous.json'), 'utf8')) as unknown

  it('names a file by its content', () => {
    expect(write('"a"')).toBe('liste.ac8d8342.json') // sha256 of "a", quotes included
  })

  it('keeps the files of the release before, and removes older ones', () => {
    const [first, second, third] = [write('1'), write('2'), write('3')]
    expect(existsSync(join(folder, first))).toBe(false)
    expect(hashed().sort()).toEqual([second, third].sort())
    expect(previous()).toEqual({ files: [second] })
  })

  it('keeps them when the same release is built again', () => {
    const [first, second] = [write('1'), write('2')]
    write('2')
    expect(hashed().sort()).toEqual([first, second].sort())
    expect(previous()).toEqual({ files: [first] })
  })

  it('leaves alone what it did not write', () => {
    writeFileSync(join(folder, 'lisez-moi.txt'), '')
    write('1')
    expect(existsSync(join(folder, 'lisez-moi.txt'))).toBe(true)
  })

  it('starts anew after a broken manifest', () => {
    writeFileSync(join(folder, 'manifest.json'), '{')
    expect(hashed()).toEqual([])
    expect(write('1')).toMatch(/^liste\./)
  })
})
