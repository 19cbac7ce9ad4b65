import { plainText } from './plain-text'

/** The three-letter pieces of a text, with its edges. */
function trigrams(text: string): Set<string> {
  const padded = `  ${text} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3)))
}

/** How much of what was typed stands in a name, from 0 to 1. */
function likeness(typed: ReadonlySet<string>, name: ReadonlySet<string>): number {
  let common = 0
  for (const piece of typed) if (name.has(piece)) common++
  return common / typed.size
}

const LIKE_ENOUGH = 0.5

/**
 * The names most like what a reader typed, mistakes included, best first; ties in the given order.
 * An empty text gives nothing. Positions are those of `names`.
 */
export function closestNames(typed: string, names: readonly string[], limit: number): number[] {
  const asked = trigrams(plainText(typed))
  if (plainText(typed).length < 3) return []
  return names
    .map((name, at) => ({ at, score: likeness(asked, trigrams(plainText(name))) }))
    .filter(({ score }) => score >= LIKE_ENOUGH)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ at }) => at)
}

/**
 * The names in which each word typed begins a word; those that begin with what was typed first, then in the given
 * order. An empty text gives nothing.
 * @param plain names as searches compare
 * @returns positions in `plain`
 */
export function namesWith(typed: string, plain: readonly string[], limit: number): number[] {
  const text = plainText(typed)
  const words = text.split(' ').filter(Boolean)
  if (words.length === 0) return []
  const found = plain.flatMap((name, at) =>
    words.every((word) => ` ${name}`.includes(` ${word}`)) ? [at] : [],
  )
  const [first, then] = [[] as number[], [] as number[]]
  for (const at of found) (plain[at]!.startsWith(text) ? first : then).push(at)
  return [...first, ...then].slice(0, limit)
}
