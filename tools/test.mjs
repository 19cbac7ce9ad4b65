/**
 * Runs every test: `node tools/test.mjs [--only lint,types] [--full]`.
 * Prints the time of each part and ends with « N passed, N failed »; the exit code is 1 if anything failed.
 */
import process from 'node:process'
import { parseArgs } from 'node:util'
import { duration, progress } from './setup/step.mjs'
import { lastLine } from './test/counts.mjs'
import { chooseParts } from './test/parts.mjs'

const SHOWN = 20_000 // characters of a failing part: enough to act, not enough to bury the rest

/** Runs one part and prints its line. @returns {Promise<import('./test/counts.mjs').Outcome>} */
async function run(part) {
  const { end } = progress(part.label)
  const outcome = await part
    .act()
    .catch((error) => ({ passed: 0, failed: 1, output: String(error?.stack ?? error) }))
  const { passed, failed, skipped = 0, output = '' } = outcome
  const words = [
    `${passed} réussi(s)`,
    failed > 0 && `${failed} en échec`,
    skipped > 0 && `${skipped} ignoré(s)`,
  ]
  end(`${words.filter(Boolean).join(', ')}, `)
  if (failed > 0) console.log(`\n${output.trim().slice(-SHOWN)}\n`)
  return outcome
}

const { values: options } = parseArgs({ options: { only: { type: 'string' }, full: { type: 'boolean' } } })
if (options.full || options.only?.split(',').includes('full')) process.env.TEST_FULL = '1'
if (options.only?.includes('data')) process.env.CHECK = '1' // « npm run check »: tests may leave out what is slow

let parts = []
try {
  parts = chooseParts(options.only)
} catch (error) {
  console.error(error.message)
  process.exit(2)
}
const started = performance.now()
const outcomes = []
for (const part of parts) outcomes.push(await run(part))
console.log(`Durée totale : ${duration(performance.now() - started)}`)
console.log(lastLine(outcomes))
process.exitCode = outcomes.some((outcome) => outcome.failed > 0) ? 1 : 0
