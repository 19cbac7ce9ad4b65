import { readFileSync } from 'node:fs'
import type { CommuneColumns } from '../../src/domain/communes'
import { placeIndexFrom } from '../../src/domain/place-index'
import { communeNames, type Nickname, territoryNames } from '../../src/domain/place-names'
import { searchPlaces } from '../../src/domain/place-search'
import type { TerritoryIndex } from '../../src/domain/territory'

/** Every beginning of every question of the golden set: what readers type, letter by letter. */
const strokes = readFileSync('test/golden/place-queries.csv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .flatMap((line) => {
    const [question = ''] = line.split(';')
    return Array.from(question, (_, i) => question.slice(0, i + 1))
  })

/** Milliseconds of searches among all places: each round types its share of the questions once they are warm. */
export function keystrokeRounds(
  rounds: number,
  territories: TerritoryIndex,
  nicknames: readonly Nickname[],
  communes: readonly CommuneColumns[],
): { readonly keystroke: number; readonly slowestKeystroke: number }[] {
  const indexes = [
    territoryNames(territories, nicknames),
    ...communes.map((columns) => communeNames(columns, territories, nicknames)),
  ].map(placeIndexFrom)
  const timed = (typed: string) => {
    const began = performance.now()
    searchPlaces(indexes, typed, 8)
    return performance.now() - began
  }
  for (const typed of strokes.slice(0, 300)) timed(typed)
  return Array.from({ length: rounds }, (_, round) => {
    const times = strokes
      .filter((_, i) => i % rounds === round)
      .map(timed)
      .sort((a, b) => a - b)
    return { keystroke: times[times.length >> 1]!, slowestKeystroke: times[times.length - 1]! }
  })
}
