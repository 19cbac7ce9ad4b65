/** Gives the middle value; the mean of the two middle ones for an even count; NaN for none. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length % 2 === 1) return sorted[middle]
  return sorted.length === 0 ? Number.NaN : (sorted[middle - 1] + sorted[middle]) / 2
}

/**
 * Median, least and greatest of each number over the rounds; NaN is left out.
 * @param {readonly Record<string, number>[]} rounds
 * @returns {Record<string, { median: number, min: number, max: number }>}
 */
export function summarise(rounds) {
  const keys = [...new Set(rounds.flatMap((round) => Object.keys(round)))]
  const entries = keys.map((key) => {
    const values = rounds.map((round) => round[key]).filter((value) => Number.isFinite(value))
    return [key, { median: median(values), min: Math.min(...values), max: Math.max(...values) }]
  })
  return Object.fromEntries(entries.filter(([, summary]) => Number.isFinite(summary.median)))
}

/** The median over the rounds of ours / theirs, each pair measured one after the other. */
export function ratio(ours, theirs, key) {
  const pairs = ours.map((round, i) => round[key] / theirs[i]?.[key])
  return median(pairs.filter((value) => Number.isFinite(value)))
}

const show = (value) =>
  Math.abs(value) >= 100 ? String(Math.round(value)) : value.toFixed(value < 1 ? 3 : 1)

/**
 * The results as a Markdown table: one row a number, one column a site, ratios to the first site.
 * @param {Record<string, Record<string, number>[]>} runs rounds by site
 */
export function markdownTable(runs) {
  const names = Object.keys(runs)
  const summaries = names.map((name) => summarise(runs[name]))
  const keys = [...new Set(summaries.flatMap((summary) => Object.keys(summary)))]
  const cell = (key) => (name, i) => {
    const numbers = summaries[i][key]
    if (!numbers) return '–'
    const spread = numbers.min === numbers.max ? '' : ` [${show(numbers.min)}–${show(numbers.max)}]`
    const compared = i === 0 ? Number.NaN : ratio(runs[name], runs[names[0]], key)
    return show(numbers.median) + spread + (Number.isFinite(compared) ? ` ×${compared.toFixed(2)}` : '')
  }
  const rows = keys.map((key) => `| ${key} | ${names.map(cell(key)).join(' | ')} |`)
  return [`| | ${names.join(' | ')} |`, `| --- |${' --- |'.repeat(names.length)}`, ...rows].join('\n')
}
