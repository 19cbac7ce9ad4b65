import { spawn } from 'node:child_process'
import process from 'node:process'
import { createInterface } from 'node:readline'

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

/**
 * Runs a program without a shell and keeps what it writes.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string, onLine?: (line: string) => void }} [options] `env` is added to ours; `onLine` hears each line as it comes
 * @returns {Promise<{ code: number, output: string }>} code 127 when the program cannot be started
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
    const finish = (code, last = '') => {
      children.delete(child)
      done({ code, output: Buffer.concat(chunks).toString('utf8') + last })
    }
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => chunks.push(chunk))
      if (options.onLine) createInterface({ input: stream }).on('line', options.onLine)
    }
    child.once('error', (error) => finish(127, error.message))
    child.once('close', (code, signal) => finish(code ?? (signal ? 1 : 0)))
  })
}

/** Runs a script with the Node that runs us. */
export function runNode(args, options = {}) {
  return runChild(process.execPath, args, options)
}
