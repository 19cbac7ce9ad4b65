import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { findChromium } from '../chromium.mjs'
import { runNode } from '../setup/child.mjs'
import { countReport } from './counts.mjs'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const OUTPUT = join(ROOT, 'test', 'output')
const JOURNEYS = 'test/journeys/vitest.config.ts'
const MINUTE = 60_000 // ms
/** After it a part is ended, with all that it started, and has failed: a browser that hangs must not hold the rest. */
const LIMIT = { usual: 20 * MINUTE, full: 40 * MINUTE }

/** @typedef {import('./counts.mjs').Outcome} Outcome */
/** @typedef {{ name: string, label: string, act: () => Promise<Outcome>, applies?: () => boolean, full?: true }} Part */

/** A part that passes or fails as a whole. */
async function whole(...args) {
  const { code, output } = await runNode(args, { cwd: ROOT, limit: LIMIT.usual })
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output }
}

/** A part made of tests: counts them from the report, keeps the words for a failure. */
async function tests(name, args, env = {}, limit = LIMIT.usual) {
  const report = join(OUTPUT, `${name}.json`)
  mkdirSync(OUTPUT, { recursive: true })
  rmSync(report, { force: true }) // an old report must never stand for a run that crashed
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code, output } = await runNode(['node_modules/vitest/vitest.mjs', 'run', ...args, ...reporters], {
    cwd: ROOT,
    env: { NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
    limit,
  })
  return { ...countReport(report, code), output }
}

/** Journeys of one kind, on the build that is there. */
async function journeys(project, limit) {
  const chromium = await findChromium()
  const missing = chromium ? null : 'Aucun Chromium : lancez « npm test », qui en installe un.'
  const unbuilt = existsSync(join(ROOT, 'dist', 'index.html'))
    ? null
    : 'Le site n’est pas construit : voir plus haut.'
  if (missing ?? unbuilt) return { passed: 0, failed: 1, output: missing ?? unbuilt }
  return tests(project, ['--config', JOURNEYS, '--project', project], { CHROMIUM_PATH: chromium }, limit)
}

const has = (path) => existsSync(join(ROOT, path))

/** The parts of `npm test`, in order. @type {Part[]} */
export const PARTS = [
  {
    name: 'lint',
    label: 'Règles d’écriture',
    act: () => whole('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  },
  {
    name: 'types',
    label: 'Types',
    act: () => whole('node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'),
  },
  {
    name: 'unused',
    label: 'Code inutilisé',
    act: () => whole('node_modules/knip/bin/knip.js', '--no-progress'),
    applies: () => has('knip.json'),
  },
  {
    name: 'unit',
    label: 'Tests unitaires, de composants, d’architecture et de données',
    act: () => tests('unit', []),
  },
  {
    name: 'data',
    label: 'Contrôle des données',
    act: () => whole('node_modules/tsx/dist/cli.mjs', 'data/build.ts', '--verifier'),
  },
  {
    name: 'build',
    label: 'Construction du site',
    act: () => whole('tools/setup.mjs', 'build', '--if-stale'),
  },
  { name: 'journeys', label: 'Parcours sans WebGL', act: () => journeys('pages') },
  { name: 'maps', label: 'Parcours avec la carte WebGL', act: () => journeys('maps') },
  {
    name: 'full',
    label: 'Épreuves longues',
    act: () => journeys('full', LIMIT.full),
    applies: () => process.env.TEST_FULL === '1' && has('test/full'),
  },
]

/**
 * The parts asked for: all that apply, or those of a list such as « lint,types »; « journeys » means both kinds.
 * @param {string | undefined} only
 * @returns {Part[]}
 * @throws {Error} on an unknown name
 */
export function chooseParts(only) {
  if (!only) return PARTS.filter((part) => part.applies?.() ?? true)
  const names = only.split(',').flatMap((name) => (name === 'journeys' ? ['journeys', 'maps'] : [name]))
  const unknown = names.filter((name) => !PARTS.some((part) => part.name === name))
  if (unknown.length > 0) {
    throw new Error(
      `Partie inconnue : ${unknown.join(', ')}. Parties : ${PARTS.map(({ name }) => name).join(', ')}.`,
    )
  }
  return PARTS.filter((part) => names.includes(part.name))
}
