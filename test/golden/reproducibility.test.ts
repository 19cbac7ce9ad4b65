import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FIXTURE } from '../../data/steps/fixture-sources'
import { buildFixture } from './build-fixture'

const LIST = 'catalyseurs.csv'

/** Builds a copy of the small list whose catalysts' table was changed. */
async function buildWith(change: (table: string) => string) {
  const copy = mkdtempSync(join(tmpdir(), 'list-'))
  try {
    cpSync(FIXTURE, copy, { recursive: true })
    writeFileSync(join(copy, LIST), change(readFileSync(join(copy, LIST), 'utf8')))
    return await buildFixture(copy)
  } finally {
    rmSync(copy, { recursive: true })
  }
}

describe('two builds', () => {
  it('give the same bytes in two folders', async () => {
    expect(await buildFixture()).toEqual(await buildFixture())
  })

  it('give the same bytes whatever the order of the rows', async () => {
    const reversed = await buildWith((table) => {
      const [header = '', ...rows] = table.trimEnd().split('\n')
      return `${[header, ...rows.reverse()].join('\n')}\n`
    })
    expect(reversed).toEqual(await buildFixture())
  })

  it('give the same bytes for a byte order mark and Windows line ends', async () => {
    const saved = await buildWith((table) => `\ufeff${table.replaceAll('\n', '\r\n')}`)
    expect(saved).toEqual(await buildFixture())
  })

  it('give other names when a value changes', async () => {
    const changed = await buildWith((table) => table.replace('Île active', 'Île très active'))
    const names = (files: ReadonlyMap<string, string>) =>
      [...files.keys()].filter((f) => f.startsWith('catalyseurs.'))
    expect(names(changed)).toHaveLength(2)
    for (const name of names(await buildFixture())) expect(names(changed)).not.toContain(name)
  })
})
