import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import budgets from '../budgets.json'

const DIST = 'dist'
const read = (file: string) => readFileSync(`${DIST}/${file}`)
const gzip = (...files: Buffer[]) => files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0)
const brotli = (...files: Buffer[]) => files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0)

type Chunk = {
  file: string
  isEntry?: boolean
  imports?: string[]
  dynamicImports?: string[]
  css?: string[]
}
const chunks: Record<string, Chunk> = JSON.parse(read('.vite/manifest.json').toString())
const manifest: { files: Record<string, { file: string }> } = JSON.parse(
  read('data/manifest.json').toString(),
)
const data = (name: string) => read(`data/${manifest.files[name]!.file}`)

const page = read('index.html').toString()
/** Without the links whose words no browser knows: the shell gives them sense, once it is there. */
const asked = page.replace(/<link rel="later"[^>]*>/g, '')

/** The scripts that the first page loads by itself: its entry and what that imports. */
const scripts = [
  ...page.matchAll(/<(?:script|link rel="modulepreload")[^>]*(?:src|href)="\/([^"]+\.js)"/g),
].map((match) => match[1]!)

/** What the build published of its own weight. */
const { weights }: { weights: { id: string; bytes: number; most: number }[] } = JSON.parse(
  read('chiffres.json').toString(),
)

describe('the weight of the site', () => {
  it('is published by the build, each part in its budget', () => {
    expect(weights.map(({ id }) => id)).toContain('javascriptBeforeMap')
    expect(weights.filter(({ bytes, most }) => bytes < 5000 || bytes > most)).toEqual([])
  })

  it('counts all the JavaScript before the map', () => {
    expect(scripts.length).toBeGreaterThan(0)
    const imported = Object.values(chunks)
      .filter(({ file }) => scripts.includes(file))
      .flatMap(({ imports = [] }) => imports)
    expect(imported.map((name) => chunks[name]!.file).filter((file) => !scripts.includes(file))).toEqual([])
    expect(weights.find(({ id }) => id === 'javascriptBeforeMap')?.bytes).toBe(gzip(...scripts.map(read)))
  })

  it('brings its styles with the first page', () => {
    const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((match) => Buffer.from(match[1]!))
    expect(styles).toHaveLength(1)
    expect(page.match(/<link rel="stylesheet"[^>]*>/g)).toEqual([
      expect.stringMatching(/ disabled>$/), // never fetched: parts that need these styles find that they are there
    ])
  })

  it('asks for scripts and data only after all that is painted first', () => {
    const painted = page.indexOf('id="app"')
    expect(painted).toBeGreaterThan(0)
    expect(page.slice(0, painted)).not.toMatch(/rel="(module)?preload"|<script[^>]*src=/)
  })

  it('asks for nothing of the map engine before the first paint', () => {
    expect(asked).not.toMatch(/map-canvas|maplibre|epci|communes-/)
  })

  it('loads the library of charts late, in its budget', () => {
    const [name] = Object.keys(chunks).filter((key) => key.includes('comparison-pictures'))
    expect(gzip(read(chunks[name!]!.file))).toBeLessThanOrEqual(budgets.pictures.gzip)
    expect(page).not.toContain(chunks[name!]!.file)
  })

  it('has two fonts', () => {
    const fonts = readdirSync(`${DIST}/assets`).filter((file) => file.endsWith('.woff2'))
    expect(fonts).toHaveLength(2)
  })

  it('keeps the first picture in its budget', () => {
    const picture = /<svg class="first-svg"[\s\S]*?<\/svg>/.exec(page)?.[0] ?? ''
    expect(picture.length).toBeGreaterThan(10_000)
    expect(gzip(Buffer.from(picture))).toBeLessThanOrEqual(budgets.firstPicture.gzip)
  })

  it.each([
    ['contexte', brotli, budgets.context.brotli],
    ['voisins', brotli, budgets.neighbours.brotli],
    ['voisins-communes', gzip, budgets.communeNeighbours.gzip], // brotli takes seconds on files of this size
    ['communes-chiffres', gzip, budgets.communeFigures.gzip],
    ['chiffres', brotli, budgets.figures.brotli],
    ['profils', brotli, budgets.profiles.brotli],
  ] as const)(
    'keeps what a territory or a comparison loads on intent in its budget: %s',
    (name, packed, most) => {
      expect(packed(data(name))).toBeLessThanOrEqual(most)
      expect(asked).not.toContain(manifest.files[name]!.file)
    },
  )

  it('asks for the places of the search when they are asked for', () => {
    expect(page).not.toContain(manifest.files.surnoms!.file)
  })

  it('is kept on the device at once in its budget: the whole shell, and none of what few need', () => {
    const [line = ''] = read('sw.js').toString().split(';\n')
    const kept: { files: { path: string }[] } = JSON.parse(line.replace('self.kept=', ''))
    const paths = kept.files.map(({ path }) => path || 'index.html')
    const assets = readdirSync(`${DIST}/assets`).map((file) => `assets/${file}`)
    expect(assets.filter((path) => !paths.includes(path))).toEqual([])
    const heavy = ['epci', 'communes-petites', 'catalyseurs-geojson'].map(
      (name) => manifest.files[name]!.file,
    )
    expect(heavy.filter((file) => paths.includes(`data/${file}`))).toEqual([])
    expect(gzip(...paths.map(read))).toBeLessThanOrEqual(budgets.keptAtOnce.gzip)
  })

  it('keeps the communes of each département in their budget, where this build has them', () => {
    const names = Object.keys(manifest.files).filter((name) => /^communes-\d/.test(name))
    expect([0, 101]).toContain(names.length)
    // The largest before compression tell for all: compressing 101 files takes half a minute.
    const largest = names.sort((a, b) => data(b).length - data(a).length).slice(0, 6)
    const heavy = largest.filter((name) => brotli(data(name)) > budgets.communesOfOneDepartement.brotli)
    expect(heavy).toEqual([])
  })
})
