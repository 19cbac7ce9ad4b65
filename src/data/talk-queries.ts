import { queryOptions } from '@tanstack/react-query'
import type { Talk } from '../domain/talk'
import { load } from './load'
import { FIXED } from './queries'
import { talksFile } from './talk-schema'

/** The talks of this build, for whoever presents. */
export const talksQuery = queryOptions({
  ...FIXED,
  queryKey: ['talks'],
  queryFn: async ({ signal }): Promise<readonly Talk[]> => (await load('histoires', talksFile, signal)).talks,
})
