import { queryOptions } from '@tanstack/react-query'
import type { Figures } from '../domain/figures'
import type { Adjacency, WideAdjacency } from '../domain/neighbours'
import { load } from './load'
import { FIXED } from './queries'
import { communeNeighboursFile, figuresFile, neighboursFile } from './territory-schema'

/** Who borders whom, communes aside; for the sheet of a territory. */
export const neighboursQuery = queryOptions({
  ...FIXED,
  queryKey: ['neighbours'],
  queryFn: ({ signal }): Promise<WideAdjacency> => load('voisins', neighboursFile, signal),
})

/** Who borders whom among communes, in the order of `communesIndexQuery`; about 140 kB, on intent. */
export const communeNeighboursQuery = queryOptions({
  ...FIXED,
  queryKey: ['commune-neighbours'],
  queryFn: async ({ signal }): Promise<Adjacency['steps']> =>
    (await load('voisins-communes', communeNeighboursFile, signal)).steps,
})

/** What was published on régions, for their sheets. */
export const figuresQuery = queryOptions({
  ...FIXED,
  queryKey: ['figures'],
  queryFn: ({ signal }): Promise<Figures> => load('chiffres', figuresFile, signal),
})
