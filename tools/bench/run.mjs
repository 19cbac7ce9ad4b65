/**
 * Measures the site beside bare pages, in the same run, cold, in a real Chromium:
 * `npm run bench -- --runs 5 --profile slow4g --scenario load --sites floor,react,site`.
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
import { calm, machine } from './machine.mjs'
import { preparePeers } from './peers.mjs'
import { markdownTable } from './statistics.mjs'
import { PROFILES, SCENARIOS, visit } from './visit.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

function readOptions() {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '5' },
      profile: { type: 'string', default: 'none,slow4g' },
      scenario: { type: 'string', default: 'load,script' },
      sites: { type: 'string', default: 'floor,react,site' },
    },
  })
  const lists = ['profile', 'scenario', 'sites'].map((key) => values[key].split(','))
  const unknown = [
    ...lists[0].filter((name) => !PROFILES[name]),
    ...lists[1].filter((name) => name !== 'script' && !SCENARIOS[name]),
  ]
  const runs = Number(values.runs)
  if (unknown.length > 0 || !Number.isInteger(runs) || runs < 1) {
    throw new Error(`Option inconnue : ${unknown.join(', ') || `--runs ${values.runs}`}.`)
  }
  return { runs, profiles: lists[0], scenarios: lists[1], sites: lists[2] }
}

/** One cold visit; bytes and requests are what the server really sent. */
async function measure(site, server, how) {
  const from = server.requests.length
  const busy = await calm()
  const { numbers, errors, version } = await visit(site, server.url, how)
  if (errors.length > 0) throw new Error(`${site.name} : ${errors[0]}`)
  const sent = server.requests.slice(from)
  const bytes = (list) => list.reduce((sum, request) => sum + request.bytes, 0) / 1000
  const scripts = sent.filter(({ path }) => /\.m?js(\?|$)/.test(path))
  return {
    numbers: { ...numbers, requests: sent.length, kB: bytes(sent), scriptKB: bytes(scripts), busy },
    version,
  }
}

/** Measures the sites in turns. A first round, not counted, fills what the servers compress. */
async function measureAll(sites, servers, runs, how) {
  const rounds = Object.fromEntries(sites.map(({ name }) => [name, []]))
  let chromium = ''
  for (let round = -1; round < runs; round++) {
    for (const [i, site] of sites.entries()) {
      const { numbers, version } = await measure(site, servers[i], how)
      if (round >= 0) rounds[site.name].push(numbers)
      chromium = version
    }
    console.error(`  tour ${round + 1} sur ${runs}`)
  }
  return { rounds, chromium }
}

/** Times the filter in Node, without a browser. */
async function scriptTimes() {
  const { code, output } = await runNode(['node_modules/tsx/dist/cli.mjs', 'tools/bench/script-time.ts'], {
    cwd: ROOT,
  })
  if (code !== 0) throw new Error(output)
  return JSON.parse(output)
}

async function pages(options, scenario, results) {
  const chromiumPath = await findChromium()
  if (!chromiumPath) throw new Error('Aucun Chromium : lancez « npm test », qui en installe un.')
  const sites = await preparePeers(options.sites)
  const servers = await Promise.all(sites.map(({ root }) => serve({ root })))
  for (const name of options.profiles) {
    const profile = PROFILES[name]
    const { rounds, chromium } = await measureAll(sites, servers, options.runs, {
      scenario,
      profile,
      chromiumPath,
    })
    results.pages.push({ scenario, profile: name, chromium, rounds })
    const { latency, down, cpu } = profile
    console.log(
      `\n${scenario}, ${name} (${latency} ms, ${down || '∞'} Mbit/s, CPU ×${cpu}), ${options.runs} tours, Chromium ${chromium}, sans service worker\n`,
    )
    console.log(markdownTable(rounds))
  }
  await Promise.all(servers.map((server) => server.close()))
}

async function main() {
  const options = readOptions()
  const built = await runNode(['tools/setup.mjs', 'build', '--if-stale'], { cwd: ROOT })
  if (built.code !== 0) throw new Error(built.output)
  const results = { date: new Date().toISOString(), ...machine(), pages: [], script: null }
  for (const scenario of options.scenarios) {
    if (scenario !== 'script') await pages(options, scenario, results)
    else {
      results.script = await scriptTimes()
      console.log('\nFiltre et comptes de toutes les facettes, huit territoires comparés, dans Node (ms)\n')
      console.log(markdownTable(results.script))
    }
  }
  const file = join(ROOT, 'bench-results', `${results.date.replace(/[:.]/g, '-')}.json`)
  mkdirSync(join(ROOT, 'bench-results'), { recursive: true })
  writeFileSync(file, JSON.stringify(results, null, 1))
  console.error(`\nMesures écrites dans ${file}`)
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
