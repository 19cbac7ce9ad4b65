import { fold } from '../domain/slug'
import type { Place, Report } from '../text/finding'
import type { FindingKind } from '../text/messages'

/** A closed list of words: an id, or a label that a person wrote instead of it. */
export type Words<Id extends string> = {
  readonly ids: readonly Id[]
  readonly byLabel: ReadonlyMap<string, Id> // folded label, singular and plural
  readonly unknown: FindingKind // what to say of a word outside the list
}

/** The list of words of some entries; every text given with an id is accepted for it. */
export function wordsOf<Id extends string>(
  entries: readonly (readonly [id: Id, ...labels: string[]])[],
  unknown: FindingKind,
): Words<Id> {
  const byLabel = new Map<string, Id>()
  for (const [id, ...labels] of entries)
    for (const label of [id, ...labels]) if (!byLabel.has(fold(label))) byLabel.set(fold(label), id)
  return { ids: entries.map(([id]) => id), byLabel, unknown }
}

/** The id of a word as written; '' and an unknown word, with a fault, give null. */
export function readWord<Id extends string>(
  written: string,
  words: Words<Id>,
  place: Place,
  report: Report,
): Id | null {
  if (written === '') return null
  const same = words.ids.find((id) => id === written)
  if (same !== undefined) return same
  const labelled = words.byLabel.get(fold(written))
  if (labelled !== undefined) {
    report('label-for-id', place, written, { used: labelled })
    return labelled
  }
  const hint = nearest(written, words.ids)
  report(words.unknown, place, written, {
    expected: words.ids.join(', '),
    hint: hint ? `Vouliez-vous écrire ${hint} ?` : 'Choisissez une famille de data/familles.csv.',
  })
  return null
}

/** The ids of a list separated by `;`, each once, in the order of the closed list. */
export function readWords<Id extends string>(
  written: string,
  words: Words<Id>,
  place: Place,
  report: Report,
): Id[] {
  const found = new Set(written.split(';').map((word) => readWord(word.trim(), words, place, report)))
  return words.ids.filter((id) => found.has(id))
}

/** The id that shares the most pairs of letters with a mistyped word, or null when none looks like it. */
function nearest(written: string, ids: readonly string[]): string | null {
  const pairs = (text: string) => new Set([...text].slice(1).map((c, i) => text[i] + c))
  const own = pairs(fold(written).replaceAll(' ', '-'))
  const score = (id: string) => {
    const theirs = pairs(id)
    const shared = [...own].filter((pair) => theirs.has(pair)).length
    return (2 * shared) / (own.size + theirs.size)
  }
  const best = ids.reduce<readonly [string | null, number]>(
    (top, id) => (score(id) > top[1] ? [id, score(id)] : top),
    [null, 0.5],
  )
  return best[0]
}
