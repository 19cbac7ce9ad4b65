import { readdirSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'

const GRACE = 3000 // ms between asking a process to end and forcing it
const LOOK = 50 // ms between two looks at what is left

/** One process: its number, that of its parent, and when it began: a number is given again to another one. @typedef {{ pid: number, parent: number, began: string, isOver: boolean }} Process */

/** @returns {Process | null} null when it is gone */
function processOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ') // the name before may hold anything
    return { pid: Number(pid), parent: Number(fields[1]), began: fields[19], isOver: /[ZX]/.test(fields[0]) }
  } catch {
    return null
  }
}

/**
 * A process and all that it started, and they, as long as each parent lives; empty when it is gone, or without /proc.
 * @param {number} pid
 * @returns {Process[]} itself first
 */
export function processTree(pid) {
  const root = processOf(pid)
  if (!root) return []
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const living = all.map(processOf).filter((one) => one !== null)
  const tree = [root]
  for (const { pid: parent } of tree) tree.push(...living.filter((one) => one.parent === parent)) // grows while it is read
  return tree
}

const isSame = ({ pid, began }) => {
  const now = processOf(pid)
  return now !== null && !now.isOver && now.began === began
}

function signal(one, name) {
  try {
    if (isSame(one)) process.kill(one.pid, name)
  } catch {
    // Gone since.
  }
}

/**
 * Ends a process and all that it started, each by its number: first asked, then forced.
 * @param {number | undefined} pid undefined for a process that never began
 * @param {number} [grace] ms before those that are left are forced
 */
export async function endTree(pid, grace = GRACE) {
  if (pid === undefined) return
  const tree = processTree(pid)
  for (const one of tree) signal(one, 'SIGTERM')
  for (let waited = 0; waited < grace && tree.some(isSame); waited += LOOK) await wait(LOOK)
  for (const one of tree) signal(one, 'SIGKILL')
}
