import { readFile } from 'node:fs/promises'
import type { z } from 'zod/mini'
import { manifest } from '../../src/data/load'
import { catalystColumns, territoriesFile } from '../../src/data/schema'
import { pioneersFile } from '../../src/data/story-schema'
import { contextFrom, franceFrom, topologyOf } from '../../src/data/topology'
import type { Context, France } from '../../src/domain/geography'
import type { Atlas } from '../../src/domain/scene-from'
import { tableFrom } from '../../src/domain/table'
import type { TerritoryIndex } from '../../src/domain/territory'

const DATA = 'public/data'

async function read<T>(name: string, schema: z.ZodMiniType<T>): Promise<T> {
  const entry = manifest.files[name]
  if (!entry) throw new Error(`${name} is not in the manifest`)
  return schema.parse(JSON.parse(await readFile(`${DATA}/${entry.file}`, 'utf8')))
}

/** The list, the stories and the territories of this build, read from disk. */
export async function readAtlas(): Promise<Atlas> {
  const files = [await read('territoires', territoriesFile), await read('lieux', territoriesFile)]
  const territories: TerritoryIndex = new Map(files.flatMap((file) => file.territories.map((t) => [t.id, t])))
  return {
    table: tableFrom(await read('catalyseurs', catalystColumns)),
    territories,
    pioneers: (await read('pionniers', pioneersFile)).pioneers,
  }
}

/** What lies around France, read from disk; towns are left out, being written by the live map only. */
export const readContext = async (): Promise<Context> => contextFrom(await read('contexte', topologyOf()), [])

/** The outlines of régions and départements of this build, read from disk. */
export const readFrance = async (): Promise<France> => franceFrom(await read('france', topologyOf()))
