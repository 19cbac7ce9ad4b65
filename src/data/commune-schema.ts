import { z } from 'zod/mini'
import type { CommuneColumns } from '../domain/communes'

const filled = z.string().check(z.minLength(1))
const count = z.int().check(z.nonnegative())
const nullable = z.nullable
const list = <T extends z.ZodMiniType>(item: T) => z.readonly(z.array(item))

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
