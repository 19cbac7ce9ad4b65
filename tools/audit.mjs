/** Asks the registry whether what ships has known faults: `npm run audit`. A registry that does not answer fails nothing. */
import { realpathSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { runNode } from './setup/child.mjs'
import { npmCli } from './setup/install.mjs'

/**
 * What the answer of `npm audit --json` comes to.
 * @param {string} output
 * @returns {{ code: 0 | 1, words: string }}
 */
export function auditOutcome(output) {
  const start = output.indexOf('{')
  const end = output.lastIndexOf('}')
  let answer = {}
  try {
    answer = JSON.parse(output.slice(start, end + 1))
  } catch {
    // No answer at all, or not one of npm's.
  }
  const { vulnerabilities, message = 'pas de réponse' } = answer
  if (!vulnerabilities)
    return { code: 0, words: `Failles connues : non vérifiées, le registre ne répond pas (${message}).` }
  const found = Object.values(vulnerabilities).map(({ name, severity }) => `  ${name} (${severity})`)
  if (found.length === 0) return { code: 0, words: 'Failles connues dans ce qui est livré : aucune.' }
  return { code: 1, words: `Failles connues dans ce qui est livré : ${found.length}\n${found.join('\n')}` }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { output } = await runNode([npmCli(), 'audit', '--omit', 'dev', '--json', '--loglevel=silent'])
  const { code, words } = auditOutcome(output)
  console.log(words)
  process.exitCode = code
}
