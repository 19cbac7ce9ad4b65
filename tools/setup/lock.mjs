import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import process from 'node:process'

const PAUSE = 200 // ms between two looks

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM' // alive, but somebody else's
  }
}

function readHolder(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // released meanwhile
  }
}

/** Takes the lock, or tells who holds it; a holder that is gone holds nothing. @returns {number | null} */
function take(file) {
  const own = `${file}.${process.pid}`
  try {
    writeFileSync(own, String(process.pid))
    linkSync(own, file) // appears whole or not at all
    return null
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  } finally {
    rmSync(own, { force: true })
  }
  const holder = Number(readHolder(file))
  if (holder && holder !== process.pid && isAlive(holder)) return holder
  rmSync(file, { force: true })
  return take(file)
}

/**
 * Does something while no other command of this project does: two builds at once would mix their files.
 * @param {string} file
 * @param {() => Promise<void>} act
 * @param {(pid: number) => void} onWait told once who is waited for
 */
export async function alone(file, act, onWait) {
  mkdirSync(dirname(file), { recursive: true })
  let told = false
  for (let holder = take(file); holder !== null; holder = take(file)) {
    if (!told) onWait(holder)
    told = true
    await new Promise((done) => setTimeout(done, PAUSE))
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    await act()
  } finally {
    process.off('exit', release)
    release()
  }
}
