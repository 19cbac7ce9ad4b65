import { withoutGuard } from '../domain/formula'
import { BLANKS, TALK_COLUMNS, type Talk, type TalkScene, TRANSITIONS } from '../domain/talk'
import type { Place, Report } from '../text/finding'
import { checkSceneLink, type LinkContext } from './check-scene-link'
import { cellReader, type Row, type Table } from './table'
import { readWord, wordsOf } from './words'

const TRANSITION_WORDS = wordsOf(
  TRANSITIONS.map((id) => [id] as const),
  'word-unknown',
)
const [SHORTEST, LONGEST] = [5, 3600] // seconds of a scene
/** Characters that a room can read while someone speaks; the band of the stage holds no more. */
const MOST: Partial<Record<(typeof TALK_COLUMNS)[number], number>> = { titre: 90, texte: 280 }

/** The talk of a table, whether it was a CSV or a workbook: the same rules for the list of the site and for a file of a reader. */
export function checkTalk(table: Table, id: string, context: LinkContext, report: Report): Talk {
  const cell = cellReader(table, TALK_COLUMNS, report)
  if (table.header.length > 0 && table.rows.length === 0)
    report('talk-empty', { file: table.file, line: null, column: '' })
  return { id, scenes: table.rows.map((row) => checkScene(row, table.file, cell, context, report)) }
}

function checkScene(
  row: Row,
  file: string,
  cell: ReturnType<typeof cellReader<(typeof TALK_COLUMNS)[number]>>,
  context: LinkContext,
  report: Report,
): TalkScene {
  const at = (column: string): Place => ({ file, line: row.line, column })
  const text = (column: (typeof TALK_COLUMNS)[number]) => {
    const written = withoutGuard(cell(row, column))
    const most = MOST[column]
    if (most !== undefined && written.length > most)
      report('cell-too-long', at(column), written, { found: String(written.length), most: String(most) })
    checkBlanks(written, at(column), report)
    return written
  }
  const title = text('titre')
  if (title === '') report('value-missing', at('titre'))
  return {
    title,
    text: text('texte'),
    notes: text('notes'),
    seconds: readSeconds(cell(row, 'duree'), at('duree'), report),
    link: checkSceneLink(cell(row, 'lien'), at('lien'), context, report),
    transition: readWord(cell(row, 'transition'), TRANSITION_WORDS, at('transition'), report) ?? 'vol',
  }
}

/** Reports the words between braces that are no number of the list. */
function checkBlanks(written: string, place: Place, report: Report): void {
  for (const [, name = ''] of written.matchAll(/\{([^{}]*)\}/g))
    if (!(BLANKS as readonly string[]).includes(name))
      report('blank-unknown', place, name, { expected: BLANKS.map((blank) => `{${blank}}`).join(', ') })
}

/** A whole number of seconds. */
function readSeconds(written: string, place: Place, report: Report): number {
  const seconds = /^\d{1,4}$/.test(written) ? Number(written) : 0
  if (seconds >= SHORTEST && seconds <= LONGEST) return seconds
  if (written === '') report('value-missing', place)
  else report('duration-malformed', place, written, { first: String(SHORTEST), last: String(LONGEST) })
  return SHORTEST
}
