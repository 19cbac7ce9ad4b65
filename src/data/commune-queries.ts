import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { unpackCommunes } from '../domain/commune-pack'
import { type CommuneColumns, type CommuneFigures, communeOf, mergedCommunes } from '../domain/communes'
import type { Nickname } from '../domain/place-names'
import type { Territory, TerritoryId } from '../domain/territory'
import { communeFiguresFile, communesFile, nicknamesFile } from './commune-schema'
import { load } from './load'
import { FIXED, territoriesQuery } from './queries'

const communesOf = async (file: string, signal: AbortSignal) =>
  unpackCommunes(await load(file, communesFile, signal))

/** The communes of 4 000 people and more: about 50 kB, what a search of places reads first. */
export const largeCommunesQuery = queryOptions({
  ...FIXED,
  queryKey: ['communes', 'large'],
  queryFn: ({ signal }): Promise<CommuneColumns> => communesOf('communes-grandes', signal),
})

/** The other communes; about 350 kB. */
export const smallCommunesQuery = queryOptions({
  ...FIXED,
  queryKey: ['communes', 'small'],
  queryFn: ({ signal }): Promise<CommuneColumns> => communesOf('communes-petites', signal),
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
    return mergedCommunes(...(await Promise.all(both)))
  },
})

/** Names in use that the official lists do not have. */
export const nicknamesQuery = queryOptions({
  ...FIXED,
  queryKey: ['nicknames'],
  queryFn: async ({ signal }): Promise<readonly Nickname[]> =>
    (await load('surnoms', nicknamesFile, signal)).nicknames,
})

/** Populations and areas of communes, for the sheet of one. */
export const communeFiguresQuery = queryOptions({
  ...FIXED,
  queryKey: ['communes', 'figures'],
  queryFn: ({ signal }): Promise<CommuneFigures> => load('communes-chiffres', communeFiguresFile, signal),
})

/** Some communes as territories, of ids joined by commas; their figures stay unknown when these do not come. */
export async function namedCommunes(
  client: QueryClient,
  ids: string,
  withFigures: boolean,
): Promise<readonly Territory[]> {
  const [columns, territories, figures] = await Promise.all([
    client.ensureQueryData(communesIndexQuery),
    client.ensureQueryData(territoriesQuery),
    withFigures ? client.ensureQueryData(communeFiguresQuery).catch(() => null) : null,
  ])
  return ids.split(',').flatMap((id) => communeOf(columns, figures, id as TerritoryId, territories) ?? []) // ids of the link
}
