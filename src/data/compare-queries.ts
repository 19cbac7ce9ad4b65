import { queryOptions } from '@tanstack/react-query'
import { type Profiles, profilesFrom } from '../domain/profile'
import { profilesFile } from './compare-schema'
import { load } from './load'
import { FIXED, placesQuery, territoriesQuery } from './queries'

/** What the people of régions, départements and intercommunalités are told by, for a comparison; about 13 kB. */
export const profilesQuery = queryOptions({
  ...FIXED,
  queryKey: ['profiles'],
  queryFn: async ({ client, signal }): Promise<Profiles> => {
    const [columns, wide, places] = await Promise.all([
      load('profils', profilesFile, signal),
      client.ensureQueryData(territoriesQuery),
      client.ensureQueryData(placesQuery),
    ])
    return profilesFrom(columns, new Map([...wide, ...places]))
  },
})
