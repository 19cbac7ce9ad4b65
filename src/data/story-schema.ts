import { z } from 'zod/mini'
import { ACTOR_TYPES, ALLIANCE_FORMS, TRADES } from '../domain/catalyst'
import { PIONEER_LINKS, type Pioneer } from '../domain/pioneer'
import { base, filled, list, lonLat, slug, territoryId } from './schema'

/** One pioneer territory, as published. */
const pioneer: z.ZodMiniType<Pioneer> = z.strictObject({
  id: slug,
  name: filled,
  commune: z.string(),
  region: z.nullable(territoryId),
  territories: list(territoryId),
  at: z.nullable(lonLat),
  when: z.string(),
  start: z.nullable(z.int()),
  end: z.nullable(z.int()),
  actor: z.nullable(z.enum(ACTOR_TYPES)),
  frame: z.string(),
  forms: list(z.enum(ALLIANCE_FORMS)),
  formsBase: z.nullable(base),
  trades: list(z.enum(TRADES)),
  tradesBase: z.nullable(base),
  link: z.enum(PIONEER_LINKS),
  catalysts: list(slug),
  facts: list(filled),
  sources: list(filled),
})

/** `pionniers`: the stories, sorted by name in French order. */
export const pioneersFile = z.strictObject({ version: z.literal(1), pioneers: list(pioneer) })

/** `chronologie`: the dated steps of the network, in the order of their file. */
export const milestonesFile = z.strictObject({
  version: z.literal(1),
  milestones: list(
    z.strictObject({
      id: slug,
      date: z.string().check(z.regex(/^\d{4}(-\d\d){0,2}$/)),
      year: z.int(),
      title: filled,
      text: z.string(),
      territories: list(territoryId),
      pioneers: list(slug),
      sources: list(filled),
    }),
  ),
})
