/**
 * Leaves the site open and used: a talk that loops as in a kiosk, and a reader who presses at random, in Chromium, on
 * the production build with its service worker: `npm run soak -- --minutes 10 --seed 7 [--publish]`.
 * Before it, a warm-up: one page of each kind, so that what is loaded and compiled once does not count as growth. Then,
 * each minute, after a forced collection, it looks at what the windows hold; exit code 1 when it grows.
 *
 * `--publish` writes `measures/soak.json`: `{ version, date, commit, machine, minutes, seed, chromium,
 * warmUp: { pages, seconds }, acts, windows: [{ name: 'kiosk' | 'random', heapGrowth, breaches, looks: Look[] }] }`; `heapGrowth` is a share.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { findChromium } from './chromium.mjs'
import { serve } from './serve.mjs'
import { runNode } from './setup/child.mjs'
import { measuredCommit } from './setup/measured-commit.mjs'
import { numbers, startsOver, tours, wanders } from './soak/random-user.mjs'
import { verdictOf } from './soak/verdict.mjs'
import { openWindow } from './soak/window.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const MINUTE = 60_000 // ms
const KIOSK = 'presenter/decennie-de-co-construction?auto=5'
const ARGS = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--no-first-run']
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'

function readOptions() {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '10' },
      seed: { type: 'string', default: '7' },
      publish: { type: 'boolean', default: false },
    },
  })
  const [minutes, seed] = [Number(values.minutes), Number(values.seed)]
  if (!(minutes >= 3) || !Number.isInteger(seed)) {
    throw new Error('Il faut au moins trois minutes (--minutes 3) et une graine entière (--seed 7).')
  }
  return { minutes, seed, publish: values.publish }
}

/** Uses both windows for the time asked, and looks into them: six looks at least, else one a minute. */
async function soak(browser, url, { minutes, seed }) {
  const context = await browser.newContext({ viewport: { width: 900, height: 500 }, locale: 'fr-FR' })
  const random = await openWindow(context, url)
  const kiosk = await openWindow(context, url + KIOSK)
  const began = Date.now()
  const pages = await tours(random.page)
  const warmUp = { pages, seconds: Math.round((Date.now() - began) / 1000) }
  console.error(`  mise en train : ${warmUp.pages} pages en ${warmUp.seconds} s`)
  const next = numbers(seed)
  const looks = { kiosk: [], random: [] }
  const count = Math.max(6, Math.round(minutes))
  let acts = 0
  for (let i = 1; i <= count; i++) {
    acts += await wanders(random.page, next, Date.now() + (minutes / count) * MINUTE)
    await startsOver(random.page)
    const minute = Math.round((10 * i * minutes) / count) / 10
    looks.random.push(await random.look(minute))
    looks.kiosk.push(await kiosk.look(minute))
    for (const [name, all] of Object.entries(looks)) console.error(`  ${name} ${JSON.stringify(all.at(-1))}`)
  }
  return { warmUp, acts, looks }
}

function print(name, looks, { heapGrowth, breaches }) {
  console.log(`\n${name}: heap ${(100 * heapGrowth).toFixed(1)} %${breaches.length ? '' : ', nothing grows'}`)
  console.table(looks)
  for (const breach of breaches) console.log(`  ${breach}`)
}

async function main() {
  const options = readOptions()
  const built = await runNode(['tools/setup.mjs', 'build', '--if-stale'], { cwd: ROOT })
  if (built.code !== 0) throw new Error(built.output)
  const executablePath = await findChromium()
  if (!executablePath) throw new Error('Aucun Chromium : lancez « npm test », qui en installe un.')
  const commit = measuredCommit(ROOT)
  const server = await serve({ root: join(ROOT, 'dist') })
  const browser = await chromium.launch({ executablePath, args: [...ARGS, OFFLINE] })
  const { warmUp, acts, looks } = await soak(browser, server.url, options)
  const windows = Object.entries(looks).map(([name, all]) => ({ name, ...verdictOf(all), looks: all }))
  for (const { name, looks: all, ...verdict } of windows) print(name, all, verdict)
  if (options.publish) {
    const memory = Math.round(os.totalmem() / 2 ** 30)
    const machine = `${os.cpus().length} cores, ${memory} GB, ${os.type()}, ${os.cpus()[0]?.model ?? 'unknown'}`
    const head = { version: 1, date: new Date().toISOString().slice(0, 10), commit, machine }
    const { minutes, seed } = options
    const body = { ...head, minutes, seed, chromium: browser.version(), warmUp, acts, windows }
    mkdirSync(join(ROOT, 'measures'), { recursive: true })
    writeFileSync(join(ROOT, 'measures', 'soak.json'), `${JSON.stringify(body, null, 1)}\n`)
  }
  await browser.close()
  await server.close()
  process.exitCode = windows.some(({ breaches }) => breaches.length > 0) ? 1 : 0
}

await main().catch((error) => {
  console.error(error.message)
  process.exit(2)
})
