/**
 * Measures the site beside bare pages, in the same run, in a real Chromium:
 * `npm run bench -- --runs 3 --scenario load,filter --profile slow4g --sites floor,leaflet,site [--publish]`.
 * SwiftShader draws by the processor and shared machines vary by 20 %: read the ratios, not the milliseconds.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findChromium } from '../chromium.mjs'
import { serve } from '../serve.mjs'
import { runNode } from '../setup/child.mjs'
import { goalsOf, goalsTable } from './goals.mjs'
import { calm, machine } from './machine.mjs'
import { preparePeers } from './peers.mjs'
import { PROFILES } from './profiles.mjs'
import { publishBench } from './publish.mjs'
import { SCENARIOS } from './scenarios.mjs'
import { markdownTable } from './statistics.mjs'
import { visit } from './visit.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const ACTS = ['search', 'filter', 'nearest', 'open', 'compare', 'fly', 'talk']
/** What a run without options measures, in about a quarter of an hour: scenario, profile, rounds. */
const USUAL = [
  ['load', 'wifi', 3],
  ['load', 'slow4g', 3],
  ['again', 'slow4g', 2],
  ...ACTS.map((scenario) => [scenario, 'slow4g', 2]),
  ['use', 'none', 1],
]

function readOptions() {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string' },
      profile: { type: 'string' },
      scenario: { type: 'string' },
      sites: { type: 'string', default: 'floor,leaflet,site' },
      publish: { type: 'boolean', default: false },
    },
  })
  const list = (value, usual) => value?.split(',') ?? usual
  const scenarios = list(values.scenario, null)
  const profiles = list(values.profile, null)
  const unknown = [
    ...(profiles ?? []).filter((name) => !PROFILES[name]),
    ...(scenarios ?? []).filter((name) => name !== 'script' && !SCENARIOS[name]),
  ]
  const runs = values.runs === undefined ? null : Number(values.runs)
  if (unknown.length > 0 || (runs !== null && !(Number.isInteger(runs) && runs > 0)))
    throw new Error(`Option inconnue : ${unknown.join(', ') || `--runs ${values.runs}`}.`)
  return { runs, profiles, scenarios, sites: list(values.sites), publish: values.publish }
}

/** The cells to measure: those of every run, or those that the options name. */
function cellsOf({ runs, profiles, scenarios }) {
  const named = (scenarios ?? []).filter((name) => name !== 'script')
  const cells = scenarios
    ? named.flatMap((scenario) => (profiles ?? ['slow4g']).map((profile) => [scenario, profile, 3]))
    : USUAL.filter(([, profile]) => !profiles || profiles.includes(profile))
  return cells.map(([scenario, profile, usual]) => ({ scenario, profile, runs: runs ?? usual }))
}

/** One visit; bytes and requests are what the server really sent. */
async function measure(site, server, how) {
  const busy = await calm()
  const from = server.requests.length
  const { numbers, errors, version } = await visit(site, server.url, how)
  if (errors.length > 0) throw new Error(`${site.name} : ${errors[0]}`)
  if (how.scenario !== 'load') return { numbers: { ...numbers, busy }, version }
  const sent = server.requests.slice(from)
  const bytes = (list) => list.reduce((sum, request) => sum + request.bytes, 0) / 1000
  const scripts = sent.filter(({ path }) => /\.m?js(\?|$)/.test(path))
  const wire = { requests: sent.length, sentKB: bytes(sent), sentScriptKB: bytes(scripts) }
  return { numbers: { ...numbers, ...wire, busy }, version }
}

/** Measures the sites in turns. A first visit of each, not counted, fills what the servers compress. */
async function measureCell(sites, servers, { scenario, profile, runs }, chromiumPath, warmed) {
  const rounds = Object.fromEntries(sites.map(({ name }) => [name, []]))
  const how = { scenario, profile: PROFILES[profile], chromiumPath }
  let chromium = ''
  for (let round = 0; round < runs; round++) {
    for (const [i, site] of sites.entries()) {
      if (!warmed.has(site.name)) await measure(site, servers[i], { ...how, scenario: 'load' })
      warmed.add(site.name)
      const { numbers, version } = await measure(site, servers[i], how)
      rounds[site.name].push(numbers)
      chromium = version
    }
    console.error(`  ${scenario}, ${profile} : tour ${round + 1} sur ${runs}`)
  }
  return { scenario, profile, rounds, chromium }
}

/** Times the filter in Node, without a browser. */
async function scriptTimes() {
  const { code, output } = await runNode(['node_modules/tsx/dist/cli.mjs', 'tools/bench/script-time.ts'], {
    cwd: ROOT,
  })
  if (code !== 0) throw new Error(output)
  console.log('\nFiltre et comptes de toutes les facettes, huit territoires comparés, dans Node (ms)\n')
  const times = JSON.parse(output)
  console.log(markdownTable(times))
  return times
}

/** Measures all cells; a page without a list can only be loaded. */
async function measureAll(cells, names) {
  const chromiumPath = await findChromium()
  if (!chromiumPath) throw new Error('Aucun Chromium : lancez « npm test », qui en installe un.')
  const sites = await preparePeers(names)
  const servers = await Promise.all(sites.map(({ root }) => serve({ root })))
  const [measured, warmed] = [[], new Set()]
  try {
    for (const cell of cells) {
      const able = sites.filter(({ list }) => list || ['load', 'again'].includes(cell.scenario))
      const ableServers = able.map((site) => servers[sites.indexOf(site)])
      const result = await measureCell(able, ableServers, cell, chromiumPath, warmed)
      measured.push(result)
      const { latency, down, cpu } = PROFILES[cell.profile]
      const how = `${latency} ms, ${down || '∞'} Mbit/s, CPU ×${cpu}`
      console.log(`\n${cell.scenario}, ${cell.profile} (${how}), Chromium ${result.chromium}\n`)
      console.log(markdownTable(result.rounds))
    }
  } finally {
    await Promise.all(servers.map((server) => server.close()))
  }
  return measured
}

async function main() {
  const options = readOptions()
  const built = await runNode(['tools/setup.mjs', 'build', '--if-stale'], { cwd: ROOT })
  if (built.code !== 0) throw new Error(built.output)
  const cells = await measureAll(cellsOf(options), options.sites)
  const goals = goalsOf(cells)
  if (goals.length > 0) console.log(`\n${goalsTable(goals)}`)
  const script = options.scenarios?.includes('script') ? await scriptTimes() : null
  const results = { date: new Date().toISOString(), ...machine(), cells, goals, script }
  const file = join(ROOT, 'bench-results', `${results.date.replace(/[:.]/g, '-')}.json`)
  mkdirSync(join(ROOT, 'bench-results'), { recursive: true })
  writeFileSync(file, JSON.stringify(results, null, 1))
  console.error(`\nMesures écrites dans ${file}`)
  if (options.publish) publishBench(ROOT, { cells, goals, chromium: cells[0]?.chromium ?? '' })
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
