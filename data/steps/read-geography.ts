import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod/mini'
import { territoryId } from '../../src/data/schema'
import { topologyOf } from '../../src/data/topology'
import type { PublishedFile } from './published-files'
import type { Places } from './territory-points'

const pair = z.readonly(z.tuple([z.number(), z.number()]))
const box = z.readonly(z.tuple([z.number(), z.number(), z.number(), z.number()]))
const placesFile = z.record(z.string(), z.object({ at: pair, box }))

/** The TopoJSON files of the geography step, ready to be published, by name. */
export function geographyFiles(folder: string): PublishedFile[] {
  return readdirSync(folder)
    .filter((file) => /^(france|epci|contexte|communes-\w+)\.topo\.json$/.test(file))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      if (!topologyOf().safeParse(JSON.parse(text)).success)
        throw new Error(`${join(folder, file)} is no TopoJSON`)
      return { name: file.replace('.topo.json', ''), extension: 'topo.json', text }
    })
}

/** Where territories are named, and their boxes. Throws on a key that is no territory. */
export function geographyPlaces(folder: string): Places {
  const file = join(folder, 'places.json')
  if (!existsSync(file)) throw new Error(`${file} is missing`)
  const places = placesFile.parse(JSON.parse(readFileSync(file, 'utf8')))
  for (const id of Object.keys(places)) territoryId.parse(id)
  return places
}
