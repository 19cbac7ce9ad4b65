import process from 'node:process'

/** A step that cannot go on; its message is French and is all that the person reads. */
export class StepError extends Error {}

const HEARTBEAT = 30_000 // ms: nobody should wonder for a minute whether it still runs
const seconds = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** Gives a duration as « 12,3 s ». */
export function duration(ms) {
  return `${seconds.format(ms / 1000)} s`
}

/**
 * Begins a line such as « Types… » that `end` finishes; what is told between goes on lines of its own,
 * and at least every 30 s it says that the work goes on.
 * @param {string} label
 * @returns {{ tell: (line: string) => void, end: (words: string) => void }} the time that it took follows the words
 */
export function progress(label) {
  const started = performance.now()
  let isOpen = true
  const time = () => duration(performance.now() - started)
  const tell = (line) => {
    process.stdout.write(`${isOpen ? '\n' : ''}  ${line}\n`)
    isOpen = false
  }
  const timer = setInterval(() => tell(`… toujours en cours (${time()})`), HEARTBEAT)
  const end = (words) => {
    clearInterval(timer)
    process.stdout.write(`${isOpen ? '' : `${label} : `}${words}${time()}\n`)
  }
  process.stdout.write(`${label}… `)
  return { tell, end }
}

/**
 * Does one step and prints one line with the time it took; between, the child's lines that are worth reading.
 * @param {string} label such as « Construction du site »
 * @param {(onLine: (line: string) => void) => Promise<{ code: number, output: string }>} act
 * @param {{ shows?: (line: string) => boolean, remedy?: string | ((output: string) => string) }} [options] which lines are shown; what to do after a failure
 * @throws {StepError} with the child's own words when it fails
 */
export async function step(label, act, options = {}) {
  const { tell, end } = progress(label)
  const onLine = (line) => {
    if (options.shows?.(line)) tell(line.trim())
  }
  const { code, output } = await act(onLine).catch((error) => ({
    code: 1,
    output: String(error?.stack ?? error),
  }))
  end(code === 0 ? '' : 'échec après ')
  if (code === 0) return
  const remedy = typeof options.remedy === 'function' ? options.remedy(output) : (options.remedy ?? '')
  throw new StepError(`${output.trimEnd()}\n\n${label} : échec (code ${code}). ${remedy}`.trimEnd())
}
