import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { runNode } from './child.mjs'
import { install } from './install.mjs'
import { fingerprint, stampFile } from './stamp.mjs'
import { step } from './step.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const at = (path) => join(ROOT, path)
const stamps = stampFile(at('.cache/stamps.json'))

/** The source of the outlines: the folder that GEO_SOURCE names (an address is only compared as text), else the one chosen before. */
function geoPaths() {
  const source = process.env.GEO_SOURCE
  return [
    at('.cache/geo/choice.json'),
    ...(source && !/^https?:/.test(source) ? [resolve(ROOT, source)] : []),
  ]
}

/** Shows the list of alerts about the data, and each stage that tells its time. */
function dataLines() {
  let inAlerts = false
  return (line) => {
    if (line.startsWith('Alertes')) inAlerts = true
    else if (line.trim() === '') inAlerts = false
    return inAlerts || /\([\d.,]+ s\)$/.test(line)
  }
}

const isWarning = (line) => /warning|⚠|\(!\)/i.test(line)

/** Runs a chain of scripts, one after the other, until one fails. */
async function chain(scripts, onLine) {
  let output = ''
  for (const args of scripts) {
    const result = await runNode(args, { cwd: ROOT, onLine })
    output += result.output
    if (result.code !== 0) return { code: result.code, output }
  }
  return { code: 0, output }
}

/** Does a step when its inputs changed since it was last finished. */
async function whenStale({ name, label, inputs, settings, outputs, scripts, shows, remedy, force }) {
  const stamp = fingerprint(inputs, settings) // taken before: a file saved meanwhile makes the step stale again
  if (!force && stamps.isFresh(name, stamp, outputs)) return
  stamps.clear(name)
  await step(label, (onLine) => chain(scripts(), onLine), { shows, remedy })
  stamps.set(name, stamp)
}

/** Turns the files that people keep into `public/data`. */
async function data() {
  await whenStale({
    name: 'data',
    label: 'Données et géographie',
    inputs: [...['data', 'src/data', 'src/domain', 'package-lock.json'].map(at), ...geoPaths()],
    settings: { GEO_SOURCE: process.env.GEO_SOURCE },
    outputs: [at('public/data/manifest.json')],
    scripts: () => [['node_modules/tsx/dist/cli.mjs', 'data/build.ts']],
    shows: dataLines(),
    remedy: 'Corrigez le fichier nommé ci-dessus (voir data/README.md), puis relancez la commande.',
  })
}

const SITE_INPUTS =
  'src public data index.html vite.config.ts package-lock.json tools/serve tools/shipped tools/prerender tools/prerender.mjs'

/** Builds the production site in `dist`, then its ready-made pages. */
async function site(force) {
  await whenStale({
    name: 'site',
    label: 'Construction du site',
    inputs: SITE_INPUTS.split(' ').map(at),
    settings: { BASE_PATH: process.env.BASE_PATH },
    outputs: ['index.html', 'app.html', 'sw.js'].map((file) => at(`dist/${file}`)),
    scripts: () => [['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], ...prerender()],
    shows: isWarning,
    force,
  })
}

function prerender() {
  if (existsSync(at('tools/prerender.mjs'))) return [['tools/prerender.mjs']]
  return existsSync(at('tools/prerender.ts')) ? [['node_modules/tsx/dist/cli.mjs', 'tools/prerender.ts']] : []
}

/** Makes sure that there is a Chromium for the journeys and the bench. */
async function browser() {
  const { ensureChromium } = await import('../chromium.mjs')
  await ensureChromium(ROOT)
}

/** What `node tools/setup.mjs <name>` does. @type {Record<string, () => Promise<void>>} */
export const COMMANDS = {
  install: () => install(ROOT),
  data: async () => {
    await install(ROOT)
    await data()
  },
  build: async () => {
    await COMMANDS.data()
    await site(!process.argv.includes('--if-stale'))
  },
  start: async () => {
    await COMMANDS.data()
    await site(false)
  },
  test: async () => {
    await COMMANDS.data()
    await browser()
  },
  full: async () => {
    await COMMANDS.test()
    const { ensureEngines } = await import('../engines.mjs')
    await ensureEngines()
  },
}
