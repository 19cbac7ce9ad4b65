import { readFile } from 'node:fs/promises'
import type { z } from 'zod/mini'
import { manifest } from '../../src/data/load'
import { catalystColumns, pioneersFile, territoriesFile } from '../../src/data/schema'
import { outlinesFrom, shapesFrom, topology } from '../../src/data/topology'
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
export async function readContext(): Promise<Context> {
  const file = await read('contexte', topology)
  return {
    land: shapesFrom(file, 'land'),
    band: shapesFrom(file, 'france'),
    collectivites: outlinesFrom(file, 'collectivites', 'reg'),
    borders: shapesFrom(file, 'borders'),
    rivers: shapesFrom(file, 'rivers'),
    towns: [],
  }
}

/** The outlines of régions and départements of this build, read from disk. */
export async function readFrance(): Promise<France> {
  const file = await read('france', topology)
  return {
    regions: outlinesFrom(file, 'regions', 'reg'),
    departements: outlinesFrom(file, 'departements', 'dep'),
  }
}
