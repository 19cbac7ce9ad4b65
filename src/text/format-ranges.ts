import { formatNumber } from './format'

/** « 1–3, 8 »: whole numbers in their order, those that follow one another from the first to the last. */
export function formatRanges(numbers: readonly number[]): string {
  const ranges: [from: number, to: number][] = []
  for (const n of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = ranges[ranges.length - 1]
    if (last && last[1] === n - 1) last[1] = n
    else ranges.push([n, n])
  }
  const spell = ([from, to]: readonly [number, number]) =>
    from === to
      ? formatNumber(from)
      : `${formatNumber(from)}${to === from + 1 ? ', ' : '–'}${formatNumber(to)}`
  return ranges.map(spell).join(', ')
}
