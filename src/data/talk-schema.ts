import { z } from 'zod/mini'
import { TRANSITIONS } from '../domain/talk'
import { count, filled, list, slug, text } from './schema'

/** `histoires`: the talks, by id; their scenes in the order of their file, at least one. */
export const talksFile = z.strictObject({
  version: z.literal(1),
  talks: list(
    z.strictObject({
      id: slug,
      scenes: list(
        z.strictObject({
          title: filled,
          text,
          notes: text,
          seconds: count,
          link: z.string().check(z.regex(/^(\/\S*)?$/)),
          transition: z.enum(TRANSITIONS),
        }),
      ).check(z.minLength(1)),
    }),
  ),
})
