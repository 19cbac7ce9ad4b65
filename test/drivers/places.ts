import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const DATA = fileURLToPath(new URL('../../public/data', import.meta.url))
const read = (file: string) => JSON.parse(readFileSync(join(DATA, file), 'utf8')) as unknown

type Manifest = { readonly files: Readonly<Record<string, { readonly file: string }>> }
type Territories = {
  readonly territories: readonly { readonly id: string; readonly at: readonly [number, number] }[]
}

/** Where the published files place a territory: WGS 84 [longitude, latitude]. */
export function placeOf(id: string): readonly [lon: number, lat: number] {
  const { files } = read('manifest.json') as Manifest // of our own build
  for (const name of ['territoires', 'lieux']) {
    const { territories } = read(files[name]?.file ?? '') as Territories // of our own build
    const found = territories.find((territory) => territory.id === id)
    if (found) return found.at
  }
  throw new Error(`no published file names ${id}`)
}
