import { queryOptions } from '@tanstack/react-query'
import type { CommuneColumns, CommuneFigures } from '../domain/communes'
import type { Context, Outlines } from '../domain/geography'
import type { Milestone } from '../domain/milestone'
import type { Pioneer } from '../domain/pioneer'
import type { Nickname } from '../domain/place-names'
import type { LonLat } from '../domain/position'
import { type CatalystTable, tableFrom } from '../domain/table'
import type { Territory, TerritoryIndex } from '../domain/territory'
import { DataError, load, manifest, whyMissing } from './load'
import {
  catalystColumns,
  type PublishedFiles,
  resourcesFile,
  sourcesFile,
  territoriesFile,
  townsFile,
} from './schema'
import { milestonesFile, pioneersFile } from './story-schema'

const communeFiles = () =>
  import('./commune-files').catch(async (cause) => {
    throw new DataError('commune-files', await whyMissing(), 'did not come', { cause })
  })

/** The files of one build never change, and asking again for a broken one does not mend it. */
export const FIXED = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  retry: (times: number, error: Error) =>
    times < 2 && error instanceof DataError && error.fault === 'offline',
}

/** What reads outlines, in a chunk of its own: the list does not wait for it. */
async function outlineFile(name: string, signal: AbortSignal, files?: PublishedFiles) {
  const decode = await import('./topology')
  return { ...decode, file: await load(name, decode.topology, signal, files) }
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

/** What the data and the outlines are made of, for the credits. */
export const sourcesQuery = queryOptions({
  ...FIXED,
  queryKey: ['sources'],
  queryFn: async ({ signal }) => (await load('sources', sourcesFile, signal)).sources,
})

/** The communes of 4 000 people and more: about 50 kB, what a search of places reads first. */
export const largeCommunesQuery = queryOptions({
  ...FIXED,
  queryKey: ['communes', 'large'],
  queryFn: async ({ signal }): Promise<CommuneColumns> => (await communeFiles()).largeCommunes(signal),
})

/** The other communes; about 350 kB. */
export const smallCommunesQuery = queryOptions({
  ...FIXED,
  queryKey: ['communes', 'small'],
  queryFn: async ({ signal }): Promise<CommuneColumns> => (await communeFiles()).smallCommunes(signal),
})

/** Every commune of the COG, by code: for a commune that the list does not name. */
export const communesIndexQuery = queryOptions({
  ...FIXED,
  retry: false, // each of its two files is asked for again
  queryKey: ['communes', 'all'],
  queryFn: async ({ client }): Promise<CommuneColumns> => {
    const both = [
      client.ensureQueryData(largeCommunesQuery),
      client.ensureQueryData(smallCommunesQuery),
    ] as const
    return (await communeFiles()).mergedCommunes(...(await Promise.all(both)))
  },
})

/** Names in use that the official lists do not have. */
export const nicknamesQuery = queryOptions({
  ...FIXED,
  queryKey: ['nicknames'],
  queryFn: async ({ signal }): Promise<readonly Nickname[]> => (await communeFiles()).nicknames(signal),
})

/** Populations and areas of communes, for the sheet of one. */
export const communeFiguresQuery = queryOptions({
  ...FIXED,
  queryKey: ['communes', 'figures'],
  queryFn: async ({ signal }): Promise<CommuneFigures> => (await communeFiles()).communeFigures(signal),
})

/** The pioneer stories. */
export const pioneersQuery = queryOptions({
  ...FIXED,
  queryKey: ['pioneers'],
  queryFn: async ({ signal }): Promise<readonly Pioneer[]> =>
    (await load('pionniers', pioneersFile, signal)).pioneers,
})

/** The dated steps of the network, with an open story. */
export const milestonesQuery = queryOptions({
  ...FIXED,
  queryKey: ['milestones'],
  queryFn: async ({ signal }): Promise<readonly Milestone[]> =>
    (await load('chronologie', milestonesFile, signal)).milestones,
})

/** What exists already, by need. */
export const resourcesQuery = queryOptions({
  ...FIXED,
  queryKey: ['resources'],
  queryFn: async ({ signal }) => (await load('ressources', resourcesFile, signal)).resources,
})

/** Outlines of régions and départements. */
export const franceQuery = queryOptions({
  ...FIXED,
  queryKey: ['france'],
  queryFn: async ({ signal }) => {
    const { franceFrom, file } = await outlineFile('france', signal)
    return franceFrom(file)
  },
})

/** Neighbours, rivers and towns. */
export const contextQuery = queryOptions({
  ...FIXED,
  queryKey: ['context'],
  queryFn: async ({ signal }): Promise<Context> => {
    const [{ contextFrom, file }, towns] = await Promise.all([
      outlineFile('contexte', signal),
      load('villes', townsFile, signal),
    ])
    const at = (i: number): LonLat => [towns.lon[i]!, towns.lat[i]!]
    return contextFrom(
      file,
      towns.name.map((name, i) => ({ name, at: at(i), rank: towns.rank[i]! })),
    )
  },
})

/** Outlines of the intercommunalités, on intent. */
export const epciQuery = queryOptions({
  ...FIXED,
  queryKey: ['epci'],
  queryFn: async ({ signal }): Promise<Outlines> => {
    const { outlinesFrom, file } = await outlineFile('epci', signal)
    return outlinesFrom(file, 'epci', 'epci')
  },
})

/** Whether this build has the communes of a département as polygons. */
export const hasCommunes = (departement: string) => manifest.geography.communes.includes(departement)

/** Outlines of the communes of a département; only where `hasCommunes`. */
export const communesQuery = (departement: string) =>
  queryOptions({
    ...FIXED,
    queryKey: ['communes', departement],
    queryFn: async ({ signal }): Promise<Outlines> => {
      const { communeOutlines } = await import('./commune-outlines')
      const { outlinesFrom, file } = await outlineFile(`communes-${departement}`, signal, communeOutlines)
      return outlinesFrom(file, 'communes', 'com')
    },
  })
