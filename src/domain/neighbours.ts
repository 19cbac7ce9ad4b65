import type { Level } from './territory'

/**
 * Who borders whom among some codes. `steps[i]` leads from code `i` to its neighbours that come after it in `codes`:
 * the first step counts from `i`, each other from the neighbour before. Land borders; one shared segment is enough.
 */
export type Adjacency = {
  readonly codes: readonly string[]
  readonly steps: readonly (readonly number[])[]
}

/** The published neighbours of régions, départements and intercommunalités. */
export type WideAdjacency = Readonly<Record<Exclude<Level, 'com'>, Adjacency>>

/** The codes that border a code, in the order of `codes`; none for an island, an unknown code, overseas. */
export function neighboursOf({ codes, steps }: Adjacency, code: string): string[] {
  const self = codes.indexOf(code)
  if (self < 0) return []
  return codes.filter((_, i) =>
    i < self ? leadsTo(i, steps[i], self) : i > self && leadsTo(self, steps[self], i),
  )
}

/** Whether some steps from a place lead to another place. */
function leadsTo(from: number, steps: readonly number[] = [], to: number): boolean {
  let at = from
  return steps.some((step) => {
    at += step
    return at === to
  })
}
