import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { chosenSource, rememberSource } from './geo-choice'
import { readSource, sourceFile } from './geo-source'

const folder = mkdtempSync(join(tmpdir(), 'geo-source-'))
afterAll(() => rmSync(folder, { recursive: true }))
const JSON_TEXT = '{"type":"FeatureCollection","features":[]}'
function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

describe('a source on the disk', () => {
  it('is read zipped or not, whatever its name', () => {
    expect(readSource(file('plain.gz', JSON_TEXT)).toString()).toBe(JSON_TEXT)
    expect(readSource(file('zipped.geojson', gzipSync(JSON_TEXT))).toString()).toBe(JSON_TEXT)
  })

  it('is refused when the archive is cut', () => {
    const cut = gzipSync(JSON_TEXT.repeat(50)).subarray(0, 30)
    expect(() => readSource(file('cut.gz', cut))).toThrow(/abîmée ou coupée \(30 octets lus\)\. Que faire/)
  })

  it('is refused when it is a web page', () => {
    expect(() => readSource(file('page.geojson', '<!doctype html>'))).toThrow(
      /c’est une page web\. Que faire/,
    )
  })

  it('is refused when it is missing, and the way back is told', () => {
    expect(() => sourceFile(join(folder, 'nowhere'))).toThrow(/introuvable.*--source none/)
  })

  it('is found in a folder, the lightest official file before the finer ones', () => {
    const official = join(folder, 'official')
    mkdirSync(official)
    expect(() => sourceFile(official)).toThrow(/Aucun fichier de communes .* communes-100m\.geojson\.gz/)
    for (const name of ['communes-5m.geojson.gz', 'communes-100m.geojson.gz'])
      writeFileSync(join(official, name), '')
    expect(sourceFile(official)).toBe(join(official, 'communes-100m.geojson.gz'))
  })
})

describe('the source of the next build', () => {
  const cache = join(folder, 'cache')

  it('is the environment before the remembered one, and none turns both off', () => {
    rememberSource(folder, cache)
    expect(chosenSource('/elsewhere', cache)).toBe('/elsewhere')
    expect(chosenSource('none', cache)).toBeNull()
    expect(chosenSource('', cache)).toBe(folder)
  })

  it('is forgotten when it is gone or when asked', () => {
    rememberSource(join(folder, 'gone'), cache)
    expect(chosenSource('', cache)).toBeNull()
    rememberSource('official', cache)
    expect(chosenSource('', cache)).toBe('official')
    rememberSource(null, cache)
    expect(chosenSource('', cache)).toBeNull()
  })
})
