import { mkdirSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { onTestFinished } from 'vitest'
import { measuredCommit } from '../../tools/setup/measured-commit.mjs'
import type { Drawing } from './browser'
import type { EngineKind } from './engine'

/** How the journeys of one engine ended, as `measures/engines.json` has it in `engines`. */
export type EngineResult = {
  readonly engine: string
  version: string | null // null where it was not run
  readonly drawing: Drawing
  passed: number
  failed: number
  notRun: number
  readonly why: string | null // why it was not run
}

/** What a reader of the table should know of each engine: found by the journeys, the same for all runs. */
const DIFFERENCES: Record<string, string> = {
  'Firefox ESR':
    'No WebGL without a screen: the still map takes the place of the live one. A page that is left while its parts still come says so in the console; nobody sees it.',
  WebKitGTK:
    'The service worker asks again for what the page has already fetched (about 250 requests on a first visit in place of 160). The language of the browser may be « C »: the page is French all the same. No driver reads its console: errors are heard by the page from its first moments on, breaches of the policy by the server.',
}

/** Counts how a test ends for an engine; called inside the test. */
export function counts(result: EngineResult): void {
  onTestFinished(({ task }) => {
    if (task.result?.state === 'fail') result.failed++
    else result.passed++
  })
}

/** An engine of which nothing is known yet. */
export const resultOf = ({ name, absent }: EngineKind, drawing: Drawing): EngineResult => ({
  engine: name,
  version: null,
  drawing,
  passed: 0,
  failed: 0,
  notRun: 0,
  why: absent,
})

function table(results: readonly EngineResult[], head: string): string {
  const rows = results.map(({ engine, version, drawing, passed, failed, notRun, why }) =>
    [engine, version ?? 'not run', drawing, passed, failed, why ? `${notRun} (${why})` : notRun].join(' | '),
  )
  const seen = Object.entries(DIFFERENCES).map(([name, text]) => `- **${name}.** ${text}`)
  return [
    '# Engines\n',
    `The page journeys of \`test/full/engines.ts\` on the production build, beside those of \`npm test\` in Chromium (${head}).`,
    'Written by `PUBLISH=1 npm run test:full`; an engine that is not installed is said to be not run.\n',
    '| engine | version | WebGL | passed | failed | not run |\n| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    '\n## Differences\n',
    ...seen,
    '',
  ].join('\n')
}

/**
 * Writes `measures/engines.json` (`{ version, date, commit, machine, engines: EngineResult[] }`) and `docs/engines.md`
 * when PUBLISH=1 asks for them.
 */
export function publishEngines(engines: readonly EngineResult[]): void {
  if (process.env.PUBLISH !== '1') return
  const commit = measuredCommit()
  const date = new Date().toISOString().slice(0, 10)
  const memory = Math.round(os.totalmem() / 2 ** 30)
  const machine = `${os.cpus().length} cores, ${memory} GB, ${os.type()}, ${os.cpus()[0]?.model ?? 'unknown'}`
  mkdirSync('measures', { recursive: true })
  const body = { version: 1, date, commit, machine, engines }
  writeFileSync('measures/engines.json', `${JSON.stringify(body, null, 1)}\n`)
  writeFileSync('docs/engines.md', table(engines, `${date}, ${commit}`))
}
