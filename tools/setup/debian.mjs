import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { runChild } from './child.mjs'
import { StepError, step } from './step.mjs'

const LIMIT = 600_000 // ms for each act: a mirror may never answer

/** Debian's own packages need root; Ubuntu's of the same names may only point to snap. */
export function canUseApt() {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  return process.getuid?.() === 0 && /^ID=debian$/m.test(release)
}

/** Installs Debian packages, after asking anew what there is. @param {readonly string[]} names */
export async function installFromDebian(names) {
  const how = { env: { DEBIAN_FRONTEND: 'noninteractive' }, limit: LIMIT }
  const update = await runChild('apt-get', ['update', '-q'], how)
  if (update.code !== 0) return update
  return runChild('apt-get', ['install', '-yq', '--no-install-recommends', ...names], how)
}

/** Tries one way of installing, and says in one line when it does not work. @returns {Promise<boolean>} */
export async function attempt(label, act) {
  try {
    await step(label, act)
    return true
  } catch (error) {
    if (!(error instanceof StepError)) throw error
    console.error(`  ${error.message.trim().split('\n').slice(-3).join('\n  ')}`)
    return false
  }
}
