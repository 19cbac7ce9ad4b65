import { type VocabularySource, vocabularySource } from '../../src/data/source-schema'
import {
  ACTOR_TYPES,
  ALLIANCE_FORMS,
  KINDS,
  STATUSES,
  type Term,
  TRADES,
  VERIFICATIONS,
} from '../../src/domain/catalyst'
import type { Vocabulary } from '../../src/domain/table'
import type { Report } from '../../src/text/finding'
import { type JsonSource, readJson } from './read-json'

/** The words of the list, in the order of the closed lists; null, with faults, when the file cannot be used. */
export function checkVocabulary(
  bytes: Uint8Array | undefined,
  file: string,
  report: Report,
): Vocabulary | null {
  const source = readJson(bytes, file, vocabularySource, report)
  if (!source) return null
  return {
    kinds: terms(source, 'sortes', KINDS, report),
    actors: terms(source, 'types_acteur', ACTOR_TYPES, report),
    forms: terms(source, 'formes_alliance', ALLIANCE_FORMS, report),
    trades: terms(source, 'metiers', TRADES, report),
    statuses: labels(source, 'statuts', STATUSES, report),
    verifications: labels(source, 'verifications', VERIFICATIONS, report),
    frames: source.data.cadres.map(({ id, label }) => ({ id, label })),
  }
}

type Source = JsonSource<VocabularySource>

function terms<Id extends string>(
  source: Source,
  key: 'sortes' | 'types_acteur' | 'formes_alliance' | 'metiers',
  ids: readonly Id[],
  report: Report,
): Term<Id>[] {
  checkIds(source, key, ids, report)
  return ids.flatMap((id) => {
    const entry = source.data[key].find((e) => e.id === id)
    if (!entry) return []
    const { label, singulier: singular, pluriel: plural, genre: gender, definition = '' } = entry
    return [{ id, label, singular, plural, gender, definition }]
  })
}

function labels<Id extends string>(
  source: Source,
  key: 'statuts' | 'verifications',
  ids: readonly Id[],
  report: Report,
): { id: Id; label: string }[] {
  checkIds(source, key, ids, report)
  return ids.flatMap((id) => {
    const entry = source.data[key].find((e) => e.id === id)
    return entry ? [{ id, label: entry.label }] : []
  })
}

/** Each id of the closed list is there once, and nothing else. */
function checkIds(
  source: Source,
  key: 'sortes' | 'types_acteur' | 'formes_alliance' | 'metiers' | 'statuts' | 'verifications',
  ids: readonly string[],
  report: Report,
): void {
  const found = source.data[key].map((entry) => entry.id)
  found.forEach((id, i) => {
    const place = source.at(key, i, 'id')
    const first = found.indexOf(id)
    if (!ids.includes(id)) report('word-unknown', place, id, { expected: ids.join(', ') })
    else if (first < i) report('id-twice', place, id, { other: String(source.at(key, first, 'id').line) })
  })
  for (const id of ids) if (!found.includes(id)) report('entry-missing', source.at(key), '', { id })
}
