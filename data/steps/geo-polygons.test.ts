import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXTRACT, EXTRACT_COUNTS } from './fixtures/geo/extract'
import { buildGeography } from './geography'

const work = mkdtempSync(join(tmpdir(), 'geo-polygons-'))
const source = join(work, 'communes.geojson.gz')
const build = (cache: string, log?: (line: string) => void) =>
  buildGeography({
    source: work,
    cache: join(work, cache),
    expected: EXTRACT_COUNTS,
    ...(log ? { log } : {}),
  })
const lines: string[] = []
let made: Awaited<ReturnType<typeof build>>
const read = (name: string) => JSON.parse(readFileSync(join(made.folder, name), 'utf8'))
const ids = (name: string, object: string): string[] =>
  read(name).objects[object].geometries.map((g: { id: string }) => g.id)

beforeAll(async () => {
  writeFileSync(source, gzipSync(EXTRACT))
  made = await build('a', (line) => lines.push(line))
}, 30_000)
afterAll(() => rmSync(work, { recursive: true }))

describe('outlines from polygons of communes', () => {
  it('have every territory of the source, from the COG and not from the file', () => {
    expect(ids('france.topo.json', 'regions')).toEqual(['11', '27'])
    expect(ids('france.topo.json', 'departements')).toEqual(['75', '90'])
    expect(ids('epci.topo.json', 'epci')).toContain('200054781') // Métropole du Grand Paris
    expect(ids('communes-90.topo.json', 'communes')).toHaveLength(EXTRACT_COUNTS.communes - 1)
  })

  it('merge an old code into its commune of today', () => {
    expect(ids('communes-90.topo.json', 'communes')).not.toContain('90073')
    expect(ids('communes-90.topo.json', 'communes')).toContain('90068')
  })

  it('leave out arrondissements and collectivités in silence, and say which codes they do not know', () => {
    expect(ids('communes-75.topo.json', 'communes')).toEqual(['75056'])
    expect(lines.join('\n')).toMatch(/^codes inconnus du COG 2026, laissés de côté \(1\) : 99999 /m)
  })

  it('say that they are full, with their credit and their départements', () => {
    expect(made.info).toMatchObject({ outlines: 'full', communes: ['75', '90'] })
    expect(made.info.credit).toMatch(
      /IGN Admin Express, INSEE COG 2026, DGCL, La Poste – Licence Ouverte 2\.0/,
    )
  })

  it('answer at once the second time', async () => {
    const again: string[] = []
    expect((await build('a', (line) => again.push(line))).folder).toBe(made.folder)
    expect(again).toEqual([])
  })

  it('are the same bytes when made again', async () => {
    const { folder } = await build('b')
    expect(readdirSync(folder)).toEqual(readdirSync(made.folder))
    for (const name of readdirSync(folder))
      expect(readFileSync(join(folder, name)).equals(readFileSync(join(made.folder, name))), name).toBe(true)
  }, 20_000)

  it('fail when a commune is missing, and name it', async () => {
    const cut = JSON.parse(EXTRACT)
    cut.features = cut.features.filter((f: { properties: { code: string } }) => f.properties.code !== '90010')
    const file = join(work, 'cut.geojson')
    writeFileSync(file, JSON.stringify(cut))
    const cache = join(work, 'c')
    await expect(buildGeography({ source: file, cache, expected: EXTRACT_COUNTS })).rejects.toThrow(
      /communes au lieu de \d+\. Il manque .*90010.*Que faire/,
    )
    expect(() => readdirSync(cache)).toThrow() // nothing half made
  })

  it('fail on a GeoJSON of something else', async () => {
    const file = join(work, 'other.geojson')
    writeFileSync(file, '{"type":"FeatureCollection","features":[]}')
    await expect(
      buildGeography({ source: file, cache: join(work, 'd'), expected: EXTRACT_COUNTS }),
    ).rejects.toThrow(/Que faire : vérifier que le fichier suit le format « contours-administratifs »/)
  })
})
