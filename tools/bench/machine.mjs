import os from 'node:os'

const CALM = 15 // percent of the machine that other programs may use
const LOOKS = 20 // half a second each

function times() {
  const cpus = os.cpus().map(({ times: spent }) => [spent.idle, Object.values(spent).reduce((a, b) => a + b)])
  return cpus.reduce(([idle, all], [i, a]) => [idle + i, all + a], [0, 0])
}

/** Waits (10 s at most) until other programs leave the machine in peace. @returns {Promise<number>} how busy it is, in percent */
export async function calm() {
  for (let look = 0; ; look++) {
    const [idle, all] = times()
    await new Promise((done) => setTimeout(done, 500))
    const [idleLater, allLater] = times()
    const busy = 100 * (1 - (idleLater - idle) / (allLater - all))
    if (busy < CALM || look >= LOOKS) return busy
  }
}

/** What a reader of the numbers needs to know of the machine. */
export function machine() {
  return {
    node: process.version,
    cpu: `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown'}`,
    system: os.platform(),
  }
}
