import { z } from 'zod/mini'
import { count, filled, lat, list, lon } from './schema'

/**
 * `villes`: towns to name on the map, in columns, by rank, then the most populous first. Rank 1: préfecture de
 * région or more than 150 000 inhabitants; 2: préfecture or 50 000; 3: sous-préfecture or 15 000; 4: 5 000.
 */
export const townsFile = z
  .strictObject({
    version: z.literal(1),
    name: list(filled),
    lon: list(lon),
    lat: list(lat),
    population: list(count),
    rank: list(z.int().check(z.gte(1), z.lte(4))),
  })
  .check(
    z.refine(({ name, lon, lat, population, rank }) =>
      [lon, lat, population, rank].every((column) => column.length === name.length),
    ),
  )
