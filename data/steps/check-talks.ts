import { slug } from '../../src/data/schema'
import { TALK_COLUMNS } from '../../src/data/source-schema'
import { BLANKS, type Talk, type TalkScene, TRANSITIONS } from '../../src/domain/talk'
import { checkSceneLink, type LinkContext } from './check-scene-link'
import type { Place, Report } from './finding'
import { cellReader, type Row, readTable } from './read-table'
import { byId } from './records'
import { slugOf } from './slug'
import { readWord, wordsOf } from './words'

const TRANSITION_WORDS = wordsOf(
  TRANSITIONS.map((id) => [id] as const),
  'word-unknown',
)
const [SHORTEST, LONGEST] = [5, 3600] // seconds of a scene
/** Characters that a room can read while someone speaks; the band of the stage holds no more. */
const MOST: Partial<Record<(typeof TALK_COLUMNS)[number], number>> = { titre: 90, texte: 280 }

/** The talks by id, their scenes in the order of their file. */
export function checkTalks(
  files: readonly (readonly [file: string, bytes: Uint8Array])[],
  context: LinkContext,
  report: Report,
): Talk[] {
  return files.map(([file, bytes]) => checkTalk(bytes, file, context, report)).sort(byId)
}

function checkTalk(bytes: Uint8Array, file: string, context: LinkContext, report: Report): Talk {
  const whole = { file, line: null, column: '' }
  const id = file.replace(/^.*\/|\.csv$/g, '')
  if (!slug.safeParse(id).success) report('id-malformed', whole, id, { used: slugOf(id) || 'une-histoire' })
  const table = readTable(bytes, file, report)
  const cell = cellReader(table, TALK_COLUMNS, report)
  if (table.header.length > 0 && table.rows.length === 0) report('talk-empty', whole)
  return { id, scenes: table.rows.map((row) => checkScene(row, file, cell, context, report)) }
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
    const written = cell(row, column)
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
