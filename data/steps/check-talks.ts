import type { LinkContext } from '../../src/data/check-scene-link'
import { checkTalk } from '../../src/data/check-talk'
import { type BookRows, readTable, tableOf } from '../../src/data/read-table'
import { slug } from '../../src/data/schema'
import { slugOf } from '../../src/domain/slug'
import { RESERVED_TALKS, type Talk } from '../../src/domain/talk'
import type { Report } from '../../src/text/finding'
import { byId } from './records'

/** The file of a talk: the bytes of a CSV, or the rows of the first sheet of a workbook, null for one that cannot be read. */
type TalkSource = Uint8Array | BookRows | null

/** The talks by id, their scenes in the order of their file. */
export function checkTalks(
  files: readonly (readonly [file: string, source: TalkSource])[],
  context: LinkContext,
  report: Report,
): Talk[] {
  const lines = new Map<string, string>()
  return files
    .map(([file, source]) => {
      const whole = { file, line: null, column: '' }
      const id = file.replace(/^.*\/|\.(csv|xlsx)$/g, '')
      if (!slug.safeParse(id).success || RESERVED_TALKS.includes(id))
        report('id-malformed', whole, id, {
          used: RESERVED_TALKS.includes(id) ? 'une-histoire' : slugOf(id) || 'une-histoire',
        })
      const other = lines.get(id)
      if (other !== undefined) report('talk-twice', whole, id, { other })
      lines.set(id, file)
      if (source === null) report('book-unreadable', whole)
      const table =
        source instanceof Uint8Array ? readTable(source, file, report) : tableOf(source ?? [], file, report)
      return checkTalk(table, id, context, report)
    })
    .sort(byId)
}
