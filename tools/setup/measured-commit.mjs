import { execFileSync } from 'node:child_process'

/** What publishing itself writes: it does not change what is measured. */
const WRITTEN = [':(exclude,top)measures', ':(exclude,top)docs']

/**
 * The commit that is measured: its short hash, with « -dirty » when files beside the published ones differ from it.
 * @param {string} [root] of the project
 */
export function measuredCommit(root = process.cwd()) {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
  const changed = git('status', '--porcelain', '--', ':(top)', ...WRITTEN)
  return git('rev-parse', '--short', 'HEAD') + (changed === '' ? '' : '-dirty')
}
