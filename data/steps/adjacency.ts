import type { Adjacency, WideAdjacency } from '../../src/domain/neighbours'
import type { Level } from '../../src/domain/territory'
import type { Cog } from './cog'

type Pair = readonly [a: string, b: string]
/** Codes of territories that share a border, each pair once. */
export type Borders = Readonly<Record<Level, readonly Pair[]>>

/** Neighbours of régions, départements and intercommunalités, by code. */
export function wideAdjacency(cog: Cog, borders: Borders): WideAdjacency {
  const level = (areas: ReadonlyMap<string, unknown>, pairs: readonly Pair[]) => {
    const codes = [...areas.keys()].sort()
    return { codes, steps: stepsOf(codes, pairs) }
  }
  return {
    reg: level(cog.regions, borders.reg),
    dep: level(cog.departements, borders.dep),
    epci: level(cog.epcis, borders.epci),
  }
}

/** Neighbours of communes, in the order of the columns of `communes`. */
export const communeAdjacency = (cog: Cog, borders: Borders): Pick<Adjacency, 'steps'> => ({
  steps: stepsOf([...cog.communes.keys()].sort(), borders.com),
})

/** For each code, the way to its neighbours that come after it: from itself, then from one to the next. */
function stepsOf(codes: readonly string[], pairs: readonly Pair[]): number[][] {
  const place = new Map(codes.map((code, i) => [code, i]))
  const after: number[][] = codes.map(() => [])
  for (const pair of pairs) {
    const [first, last] = pair.map((code) => place.get(code) ?? -1).sort((a, b) => a - b) as [number, number] // two codes
    if (first < 0) throw new Error(`voisins : ${pair.join(' et ')} ne sont pas tous deux au COG`)
    after[first]!.push(last)
  }
  return after.map((list, i) => {
    const sorted = [i, ...list.sort((a, b) => a - b)]
    return sorted.slice(1).map((to, k) => to - sorted[k]!)
  })
}
