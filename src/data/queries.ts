import { queryOptions } from '@tanstack/react-query'
import type { Context } from '../domain/geography'
import type { Pioneer } from '../domain/pioneer'
import { type CatalystTable, tableFrom } from '../domain/table'
import type { Territory, TerritoryIndex } from '../domain/territory'
import { DataError, isSilence, load, whyMissing } from './load'
import { catalystColumns, type PublishedFiles, territoriesFile } from './schema'

/** The files of one build never change, and asking again for a broken one does not mend it. */
export const FIXED = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: (times: number, error: Error) =>
    times < 2 && error instanceof DataError && error.fault === 'offline' && !isSilence(error),
}

/** Code that a file needs, in a chunk of its own: the list does not wait for it. */
const chunk = <T>(name: string, code: Promise<T>): Promise<T> =>
  code.catch(async (cause) => {
    throw new DataError(name, await whyMissing(), 'did not come', { cause })
  })

const decoder = () => chunk('topology', import('./topology'))

/** A file of some outlines with what reads it. */
export async function outlineFile(
  name: string,
  objects: readonly string[],
  signal: AbortSignal,
  files?: PublishedFiles,
) {
  const decode = await decoder()
  return { ...decode, file: await load(name, decode.topologyOf(...objects), signal, files) }
}

/** The list of organisations. */
export const catalystsQuery = queryOptions({
  ...FIXED,
  queryKey: ['catalysts'],
  queryFn: async ({ signal }): Promise<CatalystTable> =>
    tableFrom(await load('catalyseurs', catalystColumns, signal)),
})

const indexOf = ({ territories }: { readonly territories: readonly Territory[] }): TerritoryIndex =>
  new Map(territories.map((territory) => [territory.id, territory]))

/** Régions, départements and collectivités. */
export const territoriesQuery = queryOptions({
  ...FIXED,
  queryKey: ['territories'],
  queryFn: async ({ signal }) => indexOf(await load('territoires', territoriesFile, signal)),
})

/** Intercommunalités, and the communes that hold a seat or that a story names; after the list. */
export const placesQuery = queryOptions({
  ...FIXED,
  queryKey: ['places'],
  queryFn: async ({ signal }) => indexOf(await load('lieux', territoriesFile, signal)),
})

/**
 * Communes that the list does not name, as territories; an unknown code gives none.
 * @param ids joined by commas
 * @param withFigures with population and area, for a page that tells them
 */
export const namedCommunesQuery = (ids: string, withFigures: boolean) =>
  queryOptions({
    ...FIXED,
    retry: false, // each of its files is asked for again
    queryKey: ['communes', 'named', ids, withFigures],
    queryFn: async ({ client }): Promise<readonly Territory[]> =>
      (await chunk('communes', import('./commune-queries'))).namedCommunes(client, ids, withFigures),
  })

/** The pioneer stories. */
export const pioneersQuery = queryOptions({
  ...FIXED,
  queryKey: ['pioneers'],
  queryFn: async ({ signal }): Promise<readonly Pioneer[]> =>
    (await load('pionniers', (await chunk('stories', import('./story-schema'))).pioneersFile, signal))
      .pioneers,
})

/** Outlines of régions and départements. */
export const franceQuery = queryOptions({
  ...FIXED,
  queryKey: ['france'],
  queryFn: async ({ signal }) => {
    const { franceFrom, file } = await outlineFile('france', ['regions', 'departements'], signal)
    return franceFrom(file)
  },
})

/** Neighbours, rivers and towns. */
export const contextQuery = queryOptions({
  ...FIXED,
  queryKey: ['context'],
  queryFn: async ({ signal }): Promise<Context> => {
    const { contextFrom, topologyOf, townsFile, townsOf } = await decoder()
    const files = [load('contexte', topologyOf('land'), signal), load('villes', townsFile, signal)] as const
    const [file, towns] = await Promise.all(files)
    return contextFrom(file, townsOf(towns))
  },
})
