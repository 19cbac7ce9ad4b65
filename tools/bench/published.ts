import { readFileSync } from 'node:fs'
import type { Territory, TerritoryIndex } from '../../src/domain/territory'

/** A file of the last build of the data; its own schema was checked when it was written. */
export function published<T>(name: string): T {
  const { files } = JSON.parse(readFileSync('public/data/manifest.json', 'utf8'))
  return JSON.parse(readFileSync(`public/data/${files[name].file}`, 'utf8'))
}

/** The territories of the last build, by id. */
export function publishedTerritories(): TerritoryIndex {
  const all = ['territoires', 'lieux'].flatMap(
    (name) => published<{ territories: readonly Territory[] }>(name).territories,
  )
  return new Map(all.map((territory) => [territory.id, territory]))
}
