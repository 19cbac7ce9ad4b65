import { z } from 'zod/mini'
import type { CommuneColumns } from '../domain/communes'
import type { Figures } from '../domain/figures'

const filled = z.string().check(z.minLength(1))
const text = z.string()
const list = <T extends z.ZodMiniType>(item: T) => z.readonly(z.array(item))

const count = z.int().check(z.nonnegative())
const nullable = z.nullable

/**
 * `communes`: every current commune of the COG, sorted by code, in columns.
 * `lon` and `lat` are in 1/10 000 degree; null where the commune has no point (collectivités but four).
 */
export const communesFile: z.ZodMiniType<CommuneColumns> = z.strictObject({
  version: z.literal(1),
  code: list(filled),
  name: list(filled),
  epci: list(z.int()), // position in `epcis`, -1 for none
  epcis: list(filled),
  population: list(nullable(count)),
  liaison: list(nullable(z.int())),
  lon: list(nullable(z.int())),
  lat: list(nullable(z.int())),
  area: list(nullable(z.number())), // square kilometres, computed, not official; null when unknown
  estuaries: list(filled), // codes of those whose area counts the water of an estuary
})

const steps = list(list(z.int().check(z.positive())))
const adjacency = z.strictObject({ codes: list(filled), steps })
/** `voisins`: who borders whom, communes aside. */
export const neighboursFile = z.strictObject({
  version: z.literal(1),
  reg: adjacency,
  dep: adjacency,
  epci: adjacency,
})
/** `voisins-communes`: the same for communes, in the order of `communes`. */
export const communeNeighboursFile = z.strictObject({ version: z.literal(1), steps })

/** `chiffres`: published figures of régions, each a quotation; `gaps`, the régions whose studies were not read. */
export const figuresFile: z.ZodMiniType<Figures & { version: 1 }> = z.strictObject({
  version: z.literal(1),
  figures: list(
    z.strictObject({
      region: filled,
      what: filled,
      value: z.number(),
      unit: text,
      when: filled,
      note: text,
      sure: z.boolean(),
      sources: list(filled),
    }),
  ),
  gaps: list(filled),
})
