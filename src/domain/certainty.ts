import type { Family, Verification } from './catalyst'
import { VERIFICATIONS } from './catalyst'
import { compareNames } from './order'
import type { CatalystTable } from './table'

const [DEDUCED, READ] = [0, 1] // in the columns of bases

/** How many rows have a value read in a source, one deduced (nearly always from the family), or none. */
type Known = { readonly read: number; readonly deduced: number; readonly unknown: number }

/** How sure a list is of what it says, in numbers of organisations. */
export type Certainty = {
  readonly total: number
  readonly verifications: readonly { readonly id: Verification; readonly count: number }[]
  readonly verified: number // read again as a whole, on a day that the list gives
  readonly actor: Known
  readonly forms: Known
  readonly trades: Known
}

function knownBy(bases: readonly number[]): Known {
  const count = (base: number) => bases.filter((b) => b === base).length
  const [read, deduced] = [count(READ), count(DEDUCED)]
  return { read, deduced, unknown: bases.length - read - deduced }
}

/** How sure the whole list is. */
export function certaintyOf({ size, columns: { rows } }: CatalystTable): Certainty {
  return {
    total: size,
    verifications: VERIFICATIONS.map((id, i) => ({
      id,
      count: rows.verification.filter((v) => v === i).length,
    })),
    verified: Object.keys(rows.verifiedOn).length,
    actor: knownBy(rows.actorBase),
    forms: knownBy(rows.formsBase),
    trades: knownBy(rows.tradesBase),
  }
}

/** A family, how many of it the list holds, and what is known of how many there are (`coverage`). */
export type Collected = { readonly family: Family; readonly count: number }

/** What the list holds of each family, by name: the order says nothing of the numbers. A family without a row counts zero. */
export const collectedOf = ({ columns: { families, rows } }: CatalystTable): Collected[] =>
  families
    .map((family, i) => ({ family, count: rows.family.filter((f) => f === i).length }))
    .sort((a, b) => compareNames(a.family.label, b.family.label))
