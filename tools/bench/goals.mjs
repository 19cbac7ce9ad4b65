import { median, ratio } from './statistics.mjs'

/** What the site promises beside the bare pages: of which scenario, and how its number is compared. */
const OF_LOADS = [
  { id: 'fcp', words: 'first paint ahead of both', key: 'fcpMs', beside: ['floor', 'leaflet'], most: 1 },
  { id: 'lcp', words: 'largest paint ahead of both', key: 'lcpMs', beside: ['floor', 'leaflet'], most: 1 },
  {
    id: 'usable',
    words: 'question, list and drawn map usable before the Leaflet page has settled',
    key: 'usableMs',
    theirs: 'settledMs',
    beside: ['leaflet'],
    most: 1,
  },
  { id: 'map', words: 'map that moves', key: 'readyMs', beside: ['floor'], most: 1.1 },
  { id: 'blocking', words: 'blocking time', key: 'blockingMs', beside: ['floor'], most: 0.6 },
  {
    id: 'bytes',
    words: 'bytes to the first usable answer, of all that the bare map sends',
    key: 'usableKB',
    theirs: 'sentKB',
    beside: ['floor'],
    most: 0.65,
  },
]
const OF_ACTS = [
  ['filter', 'filter to the list', 'listMs'],
  ['filter', 'filter to the map', 'mapMs'],
  ['search', 'letter to suggestions', 'letterMs'],
  ['open', 'press to the sheet', 'sheetMs'],
].map(([scenario, words, key]) => ({
  id: `${scenario}-${key}`,
  scenario,
  words: `${words} ahead of both`,
  key,
  beside: ['floor', 'leaflet'],
  most: 1,
}))
const OF_USE = {
  id: 'heap',
  scenario: 'use',
  words: 'memory after ten minutes of use (sixty acts)',
  key: 'heapMB',
  beside: ['floor'],
  most: 1.3,
}

/** Where the bare map paints no text nor picture, its first frame stands for its first paint. */
const numberOf = (round, key) => {
  const value = round?.[key]
  return Number.isFinite(value) || !['fcpMs', 'lcpMs'].includes(key) ? value : round?.firstFrameMs
}

/**
 * The goals that this run can tell, each met or missed; a goal is never a failing test.
 * @param {readonly { scenario: string, profile: string, rounds: Record<string, Record<string, number>[]> }[]} cells
 * @returns {{ goal: string, words: string, scenario: string, profile: string, beside: string, ratio: number | null, most: number, met: boolean }[]}
 */
export function goalsOf(cells) {
  return cells.flatMap(({ scenario, profile, rounds }) => {
    const wanted =
      scenario === 'load'
        ? OF_LOADS.filter(() => profile !== 'none')
        : [...OF_ACTS, OF_USE].filter((goal) => goal.scenario === scenario)
    return wanted.flatMap(({ id, words, key, theirs = key, beside, most }) =>
      beside.flatMap((other) => {
        if (!rounds.site || !rounds[other]) return []
        const ours = rounds.site.map((round) => ({ n: numberOf(round, key) }))
        const their = rounds[other].map((round) => ({ n: numberOf(round, theirs) }))
        const found = ratioOf(ours, their)
        if (Number.isNaN(found)) return []
        const told = Number.isFinite(found) ? found : null // of nothing there is no share
        return [{ goal: id, words, scenario, profile, beside: other, ratio: told, most, met: found <= most }]
      }),
    )
  })
}

/** Of nothing and nothing, as two pages that never block, neither is ahead; of something and nothing, by far. */
function ratioOf(ours, theirs) {
  const [a, b] = [ours, theirs].map((rounds) => median(rounds.map(({ n }) => n).filter(Number.isFinite)))
  if (b === 0) return a === 0 ? 1 : Number.POSITIVE_INFINITY
  return ratio(ours, theirs, 'n')
}

/** The goals as a Markdown table. */
export function goalsTable(goals) {
  const measured = (found, beside) =>
    found === null ? `${beside} has 0` : `×${found.toFixed(2)} of ${beside}`
  const missed = (found, most) =>
    found === null ? 'missed' : `missed by ${Math.round((found / most - 1) * 100)} %`
  const line = ({ words, scenario, profile, beside, ratio: found, most, met }) =>
    `| ${words} | ${scenario}, ${profile} | ${measured(found, beside)} | ≤ ×${most.toFixed(2)} | ${met ? 'met' : missed(found, most)} |`
  return ['| goal | where | measured | asked | |', '|---|---|---|---|---|', ...goals.map(line)].join('\n')
}
