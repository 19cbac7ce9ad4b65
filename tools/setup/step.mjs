import process from 'node:process'

/** A step that cannot go on; its message is French and is all that the person reads. */
export class StepError extends Error {}

const HEARTBEAT = 30_000 // ms: nobody should wonder for a minute whether it still runs
const seconds = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** Gives a duration as « 12,3 s ». */
export function duration(ms) {
  return `${seconds.format(ms / 1000)} s`
}

/** Says at least every 30 s that some work goes on. @returns {() => void} stops it */
export function heartbeat(label) {
  const started = performance.now()
  const timer = setInterval(
    () =>
      process.stdout.write(`\n  … ${label} : toujours en cours (${duration(performance.now() - started)})`),
    HEARTBEAT,
  )
  return () => clearInterval(timer)
}

/**
 * Does one step and prints one line with the time it took; between, the child's lines that are worth reading.
 * @param {string} label such as « Construction du site »
 * @param {(onLine: (line: string) => void) => Promise<{ code: number, output: string }>} act
 * @param {{ shows?: (line: string) => boolean, remedy?: string }} [options] which lines are shown; what to do after a failure
 * @throws {StepError} with the child's own words when it fails
 */
export async function step(label, act, options = {}) {
  process.stdout.write(`${label}… `)
  const started = performance.now()
  const stop = heartbeat(label)
  let shown = 0
  const onLine = (line) => {
    if (options.shows?.(line)) process.stdout.write(`${shown++ === 0 ? '\n' : ''}  ${line.trim()}\n`)
  }
  const { code, output } = await act(onLine).finally(stop)
  const time = duration(performance.now() - started)
  const head = shown > 0 ? `${label} : ` : ''
  if (code !== 0) {
    process.stdout.write(`${head}échec après ${time}\n`)
    throw new StepError(
      `${output.trimEnd()}\n\n${label} : échec (code ${code}). ${options.remedy ?? ''}`.trimEnd(),
    )
  }
  process.stdout.write(`${head}${time}\n`)
}
