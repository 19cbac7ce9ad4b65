import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod/mini'
import type { Milestone } from '../domain/milestone'
import { load, loadFrom } from './load'
import { figuresFile, resourcesFile, sourcesFile } from './page-schema'
import { FIXED } from './queries'
import { milestonesFile } from './story-schema'

/** What the data and the outlines are made of, for the credits. */
export const sourcesQuery = queryOptions({
  ...FIXED,
  queryKey: ['sources'],
  queryFn: async ({ signal }) => (await load('sources', sourcesFile, signal)).sources,
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

export type Figures = z.infer<typeof figuresFile>

/** What this build publishes of itself: its weights and what long runs measured. */
export const figuresQuery = queryOptions({
  ...FIXED,
  queryKey: ['chiffres'],
  queryFn: ({ signal }) =>
    loadFrom(`${import.meta.env.BASE_URL}chiffres.json`, 'chiffres.json', figuresFile, signal),
})
