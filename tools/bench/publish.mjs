import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { join } from 'node:path'
import { measuredCommit } from '../setup/measured-commit.mjs'
import { goalsTable } from './goals.mjs'
import { markdownTable, ratio, summarise } from './statistics.mjs'

const round = (value) => Number(value.toPrecision(4))

/** What stands at the head of all published measures: when, of which commit, on which machine. */
export function headOfMeasures() {
  const gigabytes = Math.round(os.totalmem() / 2 ** 30)
  const cores = os.cpus()
  return {
    version: 1,
    date: new Date().toISOString().slice(0, 10),
    commit: measuredCommit(),
    machine: `${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'}), ${gigabytes} GB, ${os.type()}, Node ${process.versions.node}`,
  }
}

/** Writes one of the published measures, and the page that tells it to people. */
export function writeMeasures(root, name, content, markdown) {
  mkdirSync(join(root, 'measures'), { recursive: true })
  writeFileSync(join(root, 'measures', `${name}.json`), `${JSON.stringify(content, null, 1)}\n`)
  writeFileSync(join(root, 'docs', `${name}.md`), markdown)
}

/** One cell of the bench, flat: each number of each site as median, least, greatest, and ratio to the first site. */
function publishedCell({ scenario, profile, rounds }) {
  const [first] = Object.keys(rounds)
  const sites = Object.entries(rounds).map(([site, own]) => {
    const numbers = Object.entries(summarise(own)).map(([key, { median, min, max }]) => {
      const compared = site === first ? Number.NaN : ratio(own, rounds[first], key)
      const spread = { median: round(median), min: round(min), max: round(max) }
      return [key, { ...spread, ...(Number.isFinite(compared) && { ratio: round(compared) }) }]
    })
    return [site, Object.fromEntries(numbers)]
  })
  const runs = rounds[first].length
  return { scenario, profile, runs, base: first, sites: Object.fromEntries(sites) }
}

/**
 * Writes `measures/bench.json` and `docs/bench.md`. The JSON: the common head, `chromium`,
 * `cells[]` { scenario, profile, runs, base, sites: { name: { <number>: { median, min, max, ratio? } } } }, units in the names of the
 * numbers (Ms, KB, MB), and `goals[]` { goal, words, scenario, profile, beside, ratio, most, met }.
 */
export function publishBench(root, { cells, goals, chromium }) {
  const head = headOfMeasures()
  const rounded = goals.map((goal) => ({ ...goal, ratio: goal.ratio === null ? null : round(goal.ratio) }))
  const content = { ...head, chromium, cells: cells.map(publishedCell), goals: rounded }
  const parts = cells.map(
    ({ scenario, profile, rounds }) => `## ${scenario}, ${profile}\n\n${markdownTable(rounds)}\n`,
  )
  const markdown = `# Measured beside other maps

Written by \`npm run bench -- --publish\` on ${head.date}, commit ${head.commit}: ${head.machine}, Chromium ${chromium}, drawn by the
processor. Medians [least–greatest] over rounds in which the pages take turns; × is the median of the ratios of each round to the first
page. **floor** is MapLibre alone with the same points (with a plain panel where something is pressed), **leaflet** is Leaflet with
markercluster, list, facets, search and sheet. \`wifi\`: 10 Mbit/s, 60 ms; \`slow4g\`: 1.6 Mbit/s, 150 ms, main thread ×4.
\`tools/bench/scenarios.mjs\` says what each number is.

## Goals

${goalsTable(goals)}

${parts.join('\n')}`
  writeMeasures(root, 'bench', content, markdown)
}
