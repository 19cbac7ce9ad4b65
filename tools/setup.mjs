/**
 * Prepares the project without any dependency: `node tools/setup.mjs install|data|build|start|test|full`.
 * Written for Linux, macOS and Windows, proven on Linux only: no shell, no Unix tool, paths by node:path.
 */
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { nodeProblem } from './setup/node-version.mjs'

const problem = nodeProblem(process.versions.node)
if (problem) {
  console.error(problem)
  process.exit(1)
}

// Imported late, so that an old Node reads the sentence above and not a syntax error.
const { COMMANDS } = await import('./setup/commands.mjs')
const { alone } = await import('./setup/lock.mjs')
const { StepError } = await import('./setup/step.mjs')

const name = process.argv[2] ?? 'start'
const command = COMMANDS[name]
if (!command) {
  console.error(`Commande inconnue : « ${name} ». Commandes possibles : ${Object.keys(COMMANDS).join(', ')}.`)
  process.exit(2)
}
try {
  const lock = fileURLToPath(new URL('../.cache/lock', import.meta.url))
  await alone(lock, command, (pid) =>
    console.log(`Une autre commande prépare le projet (processus ${pid}) : attente…`),
  )
} catch (error) {
  if (!(error instanceof StepError)) throw error
  console.error(`\n${error.message}`)
  process.exit(1)
}
