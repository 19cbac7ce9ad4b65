import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { runNode } from './child.mjs'
import { StepError, step } from './step.mjs'

/** What to do after a failed installation, by what npm said. */
export function installRemedy(output) {
  if (output.includes('EUSAGE')) {
    return 'package.json et package-lock.json ne s’accordent pas : lancez « npm install », puis enregistrez package-lock.json avec votre changement.'
  }
  return 'Vérifiez l’accès au registre npm (celui que nomme votre .npmrc, sinon le registre public) et la place sur le disque, puis relancez la commande.'
}

/**
 * Finds npm's own script: the npm that runs us, else the one that came with this Node.
 * Run through Node, it needs no shell and no npm.cmd.
 */
export function npmCli(env = process.env, node = process.execPath) {
  const folder = dirname(node)
  const places = [
    env.npm_execpath,
    join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'), // Windows
    join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'), // Linux, macOS
  ]
  const found = places.find((path) => path && /npm-cli\.c?js$/.test(path) && existsSync(path))
  if (found) return found
  throw new StepError(
    'npm est introuvable à côté de Node. Lancez la commande par « npm start » ou « npm test ».',
  )
}

/**
 * Says whether what npm wrote down after its last install is what the lock asks for, on this machine.
 * @param {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} lock
 * @param {typeof lock} installed `node_modules/.package-lock.json`
 */
export function agrees(lock, installed) {
  const same = (path) => {
    const [asked, had] = [lock.packages[path], installed.packages[path]]
    return asked?.version === had?.version && asked?.integrity === had?.integrity
  }
  const asked = Object.keys(lock.packages).filter((path) => path !== '')
  // npm leaves an optional package out where it does not fit: another system, another processor.
  return (
    Object.keys(installed.packages).every(same) &&
    asked.every((path) => installed.packages[path] ?? lock.packages[path].optional)
  )
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

/** Installs exactly what the lock file says, unless that is already there. */
export async function install(root) {
  const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const stamp = `${createHash('sha256').update(lockText).digest('hex')} ${process.platform}-${process.arch}`
  const stampPath = join(root, 'node_modules', '.stamp')
  const installed = readJson(join(root, 'node_modules', '.package-lock.json')) // npm writes it last
  if (installed) {
    const before = existsSync(stampPath) ? readFileSync(stampPath, 'utf8') : null
    if (before === stamp) return
    const samePlace = before === null || before.endsWith(` ${process.platform}-${process.arch}`)
    if (samePlace && agrees(JSON.parse(lockText), installed)) return writeFileSync(stampPath, stamp)
  }
  const args = [npmCli(), 'ci', '--no-audit', '--no-fund', '--loglevel=error']
  await step('Installation des dépendances', () => runNode(args, { cwd: root }), { remedy: installRemedy })
  writeFileSync(stampPath, stamp)
}
