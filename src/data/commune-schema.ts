import { z } from 'zod/mini'
import type { PackedCommunes } from '../domain/commune-pack'
import type { CommuneFigures } from '../domain/communes'
import type { Nickname } from '../domain/place-names'
import { territoryId } from './schema'

const text = z.string()
const filled = text.check(z.minLength(1))
const count = z.int().check(z.nonnegative())
const nullable = z.nullable
const list = <T extends z.ZodMiniType>(item: T) => z.readonly(z.array(item))
const digits = list(text)

/** `communes-grandes` and `communes-petites`: every current commune of the COG, packed; read by `unpackCommunes`. */
export const communesFile: z.ZodMiniType<PackedCommunes> = z.strictObject({
  version: z.literal(1),
  groups: list(z.strictObject({ prefix: filled, count, epcis: list(filled), postal: list(filled) })),
  tail: digits,
  name: list(filled),
  epci: digits,
  postal: text,
  people: digits,
  liaison: digits,
  lon: digits,
  lat: digits,
  nowhere: list(count),
  former: list(z.strictObject({ name: filled, at: count })),
})

/** `communes-chiffres`: populations and computed areas, in the order of all communes by code. */
export const communeFiguresFile: z.ZodMiniType<CommuneFigures & { version: 1 }> = z.strictObject({
  version: z.literal(1),
  population: list(nullable(count)),
  area: list(nullable(z.number())), // square kilometres, computed, not official; null when unknown
  estuaries: list(filled), // codes of those whose area counts the water of an estuary
})

/** `surnoms`: names in use that the official lists do not have. */
export const nicknamesFile: z.ZodMiniType<{ version: 1; nicknames: readonly Nickname[] }> = z.strictObject({
  version: z.literal(1),
  nicknames: list(z.strictObject({ name: filled, to: territoryId })),
})
