import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'

/** Files that change nothing of what is built. */
const IGNORED = /(^\.)|(\.test\.tsx?$)|(\.md$)/

/** Adds "path size time" of each file under a path. */
function collect(path, lines) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return
  if (!stat.isDirectory()) lines.push(`${path} ${stat.size} ${stat.mtimeMs}`)
  else {
    for (const name of readdirSync(path).sort()) if (!IGNORED.test(name)) collect(join(path, name), lines)
  }
}

/**
 * A short text that changes when a file under these paths, or one of these settings, changes.
 * Looks at sizes and times only: a thousand files take about 10 ms.
 * @param {readonly string[]} paths files and folders
 * @param {Record<string, string | undefined>} settings
 */
export function fingerprint(paths, settings = {}) {
  const lines = [JSON.stringify(settings), process.versions.node]
  for (const path of paths) collect(path, lines)
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

/**
 * The stamps of finished steps, in one small file that can be deleted at any time.
 * @param {string} file
 */
export function stampFile(file) {
  const read = () => {
    try {
      return JSON.parse(readFileSync(file, 'utf8'))
    } catch {
      return {} // none yet, or unreadable: everything is stale
    }
  }
  const write = (stamps) => {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.new`, JSON.stringify(stamps, null, 2))
    renameSync(`${file}.new`, file)
  }
  return {
    /** Says whether the step was finished with the same input and its outputs are still there. */
    isFresh: (name, stamp, outputs) => read()[name] === stamp && outputs.every((path) => existsSync(path)),
    set: (name, stamp) => write({ ...read(), [name]: stamp }),
    clear: (name) => write({ ...read(), [name]: undefined }),
  }
}
