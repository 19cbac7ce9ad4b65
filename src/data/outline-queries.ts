import { queryOptions } from '@tanstack/react-query'
import type { Outlines } from '../domain/geography'
import { communeOutlines } from './commune-outlines'
import { FIXED, outlineFile } from './queries'

/** Outlines of the intercommunalités, on intent. */
export const epciQuery = queryOptions({
  ...FIXED,
  queryKey: ['epci'],
  queryFn: async ({ signal }): Promise<Outlines> => {
    const { outlinesFrom, file } = await outlineFile('epci', ['epci'], signal)
    return outlinesFrom(file, 'epci', 'epci')
  },
})

/** Whether this build has the communes of a département as polygons. */
export const hasCommunes = (departement: string) => communeOutlines[`communes-${departement}`] !== undefined

const UNSEEN = 10_000 // milliseconds after which outlines that no map draws are let go: 101 files of some megabytes each, once read

/** Outlines of the communes of a département; only where `hasCommunes`. */
export const communesQuery = (departement: string) =>
  queryOptions({
    ...FIXED,
    gcTime: UNSEEN,
    queryKey: ['communes', departement],
    queryFn: async ({ signal }): Promise<Outlines> => {
      const { outlinesFrom, file } = await outlineFile(
        `communes-${departement}`,
        ['communes'],
        signal,
        communeOutlines,
      )
      return outlinesFrom(file, 'communes', 'com')
    },
  })
