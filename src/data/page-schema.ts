import { z } from 'zod/mini'
import { TRADES } from '../domain/catalyst'
import { PUBLICS, RESOURCE_THEMES } from '../domain/resource'
import { count, filled, list, nullable, slug, text, webAddress } from './schema'

/** `ressources`: what exists already, by need. `copy` is true for a copy hosted by a third party. */
export const resourcesFile = z.strictObject({
  version: z.literal(1),
  resources: list(
    z.strictObject({
      id: slug,
      title: filled,
      nature: filled,
      date: text, // ISO year, month or day, '' when unknown
      need: filled,
      theme: z.enum(RESOURCE_THEMES),
      rank: nullable(count), // place among those to begin with, from 1
      publics: list(z.enum(PUBLICS)),
      trades: list(z.enum(TRADES)),
      copy: z.boolean(),
      url: webAddress,
    }),
  ),
})

/** `sources`: every outside source, with its licence and the day its data was taken ('' when unknown). */
export const sourcesFile = z.strictObject({
  version: z.literal(1),
  sources: list(
    z.strictObject({
      id: slug,
      name: filled,
      licence: text,
      vintage: text,
      date: text,
      url: text,
      use: text,
    }),
  ),
})

const measured = { date: filled, commit: filled }
const ratio = z.number()
const speed = z.strictObject({
  ...measured,
  machine: filled,
  times: list(
    z.strictObject({
      scenario: filled,
      number: filled,
      profile: filled,
      site: z.number(),
      floor: z.nullable(z.number()),
      leaflet: z.nullable(z.number()),
    }),
  ),
  goals: list(
    z.strictObject({
      goal: filled,
      profile: filled,
      beside: filled,
      ratio: z.nullable(ratio),
      most: ratio,
      met: z.boolean(),
    }),
  ),
})

const size = z.strictObject({
  ...{ rows: count, filterMs: z.number(), nearestMs: z.number() },
  listMs: z.nullable(z.number()),
})

/** `chiffres.json`, written by a release build: its weights in bytes, and what long runs measured. */
export const figuresFile = z.strictObject({
  version: z.literal(1),
  weights: list(
    z.strictObject({ id: filled, bytes: count, most: count, packed: z.enum(['gzip', 'brotli', 'none']) }),
  ),
  measures: z.strictObject({
    speed: z.nullable(speed),
    axe: z.nullable(z.strictObject({ ...measured, axe: filled, audits: count, pages: count, broken: count })),
    faults: z.nullable(z.strictObject({ ...measured, survived: count })),
    engines: z.nullable(
      z.strictObject({
        ...measured,
        engines: list(
          z.strictObject({ engine: filled, version: filled, passed: count, failed: count, notRun: count }),
        ),
      }),
    ),
    soak: z.nullable(
      z.strictObject({ ...measured, minutes: z.number(), heapGrowth: z.number(), breaches: count }),
    ),
    growth: z.nullable(z.strictObject({ ...measured, sizes: list(size) })),
  }),
})
