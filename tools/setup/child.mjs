import { spawn } from 'node:child_process'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { endTree } from './process-tree.mjs'

/** Children under way: stopped with us, whatever stops us. */
const children = new Set()

function stopChildren() {
  for (const child of children) {
    try {
      // A child leads its own group, so that its workers stop with it. Windows has no groups.
      if (process.platform === 'win32') child.kill()
      else process.kill(-child.pid, 'SIGTERM')
    } catch {
      // Already gone.
    }
  }
}

for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143 })) {
  process.once(signal, () => {
    stopChildren()
    process.exit(code)
  })
}
process.once('exit', stopChildren)

/** The code of a program that was ended because it ran too long, as that of « timeout ». */
const TOO_LONG = 124

/**
 * Runs a program without a shell and keeps what it writes.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string, onLine?: (line: string) => void, limit?: number, grace?: number }} [options] `env` is added to ours; `onLine` hears each line as it comes; after `limit` ms it is ended with all that it started, by force `grace` ms later
 * @returns {Promise<{ code: number, output: string }>} code 127 when the program cannot be started, 124 when it ran too long
 */
export function runChild(file, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(file, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    })
    children.add(child)
    const chunks = []
    let isEnded = false // by us
    const tooLong = async () => {
      isEnded = true
      await endTree(child.pid, options.grace)
      finish(TOO_LONG, `\nArrêt : plus de ${Math.round(options.limit / 1000)} s.`) // its pipes may be held by others
    }
    const timer = options.limit && setTimeout(tooLong, options.limit)
    const finish = (code, last = '') => {
      clearTimeout(timer)
      children.delete(child)
      done({ code, output: Buffer.concat(chunks).toString('utf8') + last })
    }
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => chunks.push(chunk))
      if (options.onLine) createInterface({ input: stream }).on('line', options.onLine)
    }
    child.once('error', (error) => finish(127, error.message))
    child.once('close', (code, signal) => {
      if (!isEnded) finish(code ?? (signal ? 1 : 0))
    })
  })
}

/** Runs a script with the Node that runs us. */
export function runNode(args, options = {}) {
  return runChild(process.execPath, args, options)
}
