import type { Link } from '../../domain/link'
import type { CatalystTable } from '../../domain/table'
import { french } from '../../text/format'
import { noteWords } from '../../text/note-words'
import { filtersSentence } from '../../text/sentence-filters'

/** What the filters of a link keep, in sentences; none when they keep everything. */
export function keptBy({ filters, radius }: Link, table: CatalystTable): string[] {
  const sentence = filtersSentence(filters, table)
  return [...(sentence ? [french(`${sentence}.`)] : []), ...(radius ? [noteWords.radius(radius)] : [])]
}
