import { z } from 'zod/mini'
import type { Figures } from '../domain/figures'

const filled = z.string().check(z.minLength(1))
const text = z.string()
const list = <T extends z.ZodMiniType>(item: T) => z.readonly(z.array(item))

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
      perimeter: text,
      note: text,
      sure: z.boolean(),
      sources: list(filled),
    }),
  ),
  gaps: list(filled),
})
