import { queryOptions } from '@tanstack/react-query'
import type { Outlines } from '../domain/geography'
import { manifest } from './load'
import { FIXED, outlineFile } from './queries'

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
