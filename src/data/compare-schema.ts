import { z } from 'zod/mini'
import type { ProfileColumns } from '../domain/profile'
import { territoryId } from './schema'

const list = <T extends z.ZodMiniType>(item: T) => z.readonly(z.array(item))
const within = (most: number) => list(z.int().check(z.gte(-most), z.lte(most)))

/** `profils`: what the people of régions, départements and EPCI are told by, in columns. */
export const profilesFile: z.ZodMiniType<ProfileColumns & { version: 1 }> = z
  .strictObject({
    version: z.literal(1),
    id: list(territoryId),
    small: list(z.nullable(z.int().check(z.gte(0), z.lte(1000)))),
    lon: within(180e4),
    lat: within(90e4),
  })
  .check(
    z.refine(({ id, ...columns }) =>
      [columns.small, columns.lon, columns.lat].every((c) => c.length === id.length),
    ),
  )
