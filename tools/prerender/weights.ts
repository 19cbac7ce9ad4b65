import { readdirSync, readFileSync, statSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import budgets from '../../test/budgets.json'

/** What a part of a built site weighs as it is sent, in bytes, and what it may weigh. */
export type Weight = {
  readonly id: WeightId
  readonly bytes: number
  readonly most: number
  readonly packed: 'gzip' | 'brotli' | 'none'
}
export type WeightId =
  | 'firstPage'
  | 'javascriptBeforeMap'
  | 'stylesBeforeMap'
  | 'fonts'
  | 'mapCode'
  | 'listData'
  | 'france'
  | 'epci'
  | 'largePlaces'
  | 'allPlaces'

const gzip = (files: readonly Buffer[]) =>
  files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0)
const brotli = (files: readonly Buffer[]) =>
  files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0)

/** The parts of a built site that have a budget, the first page first. */
export function weigh(dist: string): Weight[] {
  const read = (file: string) => readFileSync(`${dist}/${file}`)
  const chunks: Record<string, { file: string }> = JSON.parse(read('.vite/manifest.json').toString())
  const { files }: { files: Record<string, { file: string }> } = JSON.parse(
    read('data/manifest.json').toString(),
  )
  const data = (...names: string[]) => names.map((name) => read(`data/${files[name]!.file}`))
  const page = read('index.html').toString()
  const scripts = Array.from(
    page.matchAll(/<(?:script|link rel="modulepreload")[^>]*(?:src|href)="[^"]*\/(assets\/[^"]+\.js)"/g),
    ([, file]) => read(file!),
  )
  const styles = Array.from(page.matchAll(/<style>([\s\S]*?)<\/style>/g), ([, css]) => Buffer.from(css!))
  const engine = Object.keys(chunks).filter((name) => name.includes('map-canvas'))
  const fonts = readdirSync(`${dist}/assets`).filter((file) => file.endsWith('.woff2'))
  const zipped = (id: Exclude<WeightId, 'fonts'>, parts: readonly Buffer[]): Weight => {
    const limit: { gzip?: number; brotli?: number } = budgets[id]
    if (limit.gzip) return { id, bytes: gzip(parts), most: limit.gzip, packed: 'gzip' }
    return { id, bytes: brotli(parts), most: limit.brotli!, packed: 'brotli' }
  }
  return [
    zipped('firstPage', [Buffer.from(page)]),
    zipped('javascriptBeforeMap', scripts),
    zipped('stylesBeforeMap', styles),
    {
      id: 'fonts',
      bytes: fonts.reduce((sum, file) => sum + statSync(`${dist}/assets/${file}`).size, 0),
      most: budgets.fonts.bytes,
      packed: 'none',
    },
    zipped(
      'mapCode',
      engine.map((name) => read(chunks[name]!.file)),
    ),
    zipped('listData', data('catalyseurs', 'territoires')),
    zipped('france', data('france')),
    zipped('epci', data('epci')),
    zipped('largePlaces', data('communes-grandes', 'surnoms')),
    zipped('allPlaces', data('communes-grandes', 'communes-petites', 'surnoms')),
  ]
}
