/**
 * Measures the site on more organisations than it has: its code in Node, its page in Chromium, on synthetic rows (fixed
 * seed). `npm run growth -- --rows 913,10000,100000,1000000 [--publish]`; `--publish` writes `measures/growth.json` and `docs/growth.md`.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findChromium } from '../chromium.mjs'
import { serve } from '../serve.mjs'
import { runNode } from '../setup/child.mjs'
import { delivered } from './delivery.mjs'
import { growthPage } from './growth-page.mjs'
import { PROFILES } from './profiles.mjs'
import { headOfMeasures, writeMeasures } from './publish.mjs'
import { SITE } from './site.mjs'
import { visit } from './visit.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MOST_IN_A_PAGE = 100_000 // rows: the page of a million would only show that it cannot be

/** Runs a script of the bench with the memory that a million rows take, and reads the JSON that it prints. */
async function runScript(name, ...args) {
  const how = ['--expose-gc', '--max-old-space-size=8192', '--import', 'tsx', `tools/bench/${name}.ts`]
  const { code, output } = await runNode([...how, ...args.map(String)], { cwd: ROOT })
  if (code !== 0) throw new Error(output)
  return output
}

/** Opens the built site on a list of this size, and filters it. */
async function inPage(rows, chromiumPath) {
  const folder = mkdtempSync(join(tmpdir(), 'growth-'))
  try {
    cpSync(join(ROOT, 'dist'), folder, { recursive: true })
    const { files } = JSON.parse(readFileSync(join(folder, 'data/manifest.json'), 'utf8'))
    await runScript('write-synthetic', rows, join(folder, 'data', files.catalyseurs.file))
    const server = await serve({ root: folder })
    try {
      const how = (scenario) => ({ scenario, profile: PROFILES.none, chromiumPath })
      const load = await visit({ ...SITE, root: folder }, server.url, how('load'))
      const filter = await visit({ ...SITE, root: folder }, server.url, how('filter'))
      const errors = [...load.errors, ...filter.errors]
      if (errors.length > 0) throw new Error(errors[0])
      const { usableMs, readyMs, longestMs, heapMB } = load.numbers
      const { listMs, mapMs, longestMs: filterLongestMs } = filter.numbers
      return { rows, usableMs, readyMs, loadLongestMs: longestMs, listMs, mapMs, filterLongestMs, heapMB }
    } finally {
      await server.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function main() {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string', default: '913,10000,100000,1000000' },
      publish: { type: 'boolean', default: false },
    },
  })
  const sizes = values.rows.split(',').map(Number)
  if (sizes.some((size) => !(Number.isInteger(size) && size > 0))) throw new Error(`--rows ${values.rows} ?`)
  const built = await runNode(['tools/setup.mjs', 'build', '--if-stale'], { cwd: ROOT })
  if (built.code !== 0) throw new Error(built.output)
  const chromiumPath = await findChromium()
  if (!chromiumPath) throw new Error('Aucun Chromium : lancez « npm test », qui en installe un.')
  const [code, page] = [[], []]
  for (const size of sizes) {
    code.push(JSON.parse(await runScript('growth-rows', size)))
    if (size <= MOST_IN_A_PAGE) page.push(await inPage(size, chromiumPath))
    console.error(`  ${size} lignes`)
  }
  const growth = { code, page, delivery: await delivered(join(ROOT, 'dist'), chromiumPath) }
  const markdown = growthPage(growth, headOfMeasures())
  console.log(markdown)
  if (values.publish) writeMeasures(ROOT, 'growth', { ...headOfMeasures(), ...growth }, markdown)
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
