import { writeFile } from 'node:fs/promises'
import { readMeasures } from './read-measures'
import { type Weight, weigh } from './weights'

/** A part that is heavier than its budget, for whoever builds. */
const tooHeavy = ({ id, bytes, most }: Weight) =>
  `${id} : ${bytes} octets, ${most} au plus (test/budgets.json)`

/**
 * Writes `chiffres.json`, the published numbers of a finished build and of the last long runs.
 * @throws when a part is over its budget
 */
export async function writeFigures(dist: string): Promise<void> {
  const weights = weigh(dist)
  const heavy = weights.filter(({ bytes, most }) => bytes > most)
  if (heavy.length > 0) throw new Error(`Le site est trop lourd.\n${heavy.map(tooHeavy).join('\n')}`)
  await writeFile(
    `${dist}/chiffres.json`,
    `${JSON.stringify({ version: 1, weights, measures: readMeasures() }, null, 1)}\n`,
  )
}
