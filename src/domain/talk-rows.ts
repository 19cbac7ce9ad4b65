import { withGuard, withoutGuard } from './formula'
import { TALK_COLUMNS, type Talk } from './talk'

/** A text that itself begins like a guarded one gets an apostrophe more. */
const told = (text: string) => (withoutGuard(text) === text ? text : `'${text}`)

/** A talk as the rows of its file, the names of the columns first. */
export const talkRows = ({ scenes }: Talk): (string | number)[][] => [
  [...TALK_COLUMNS],
  ...scenes.map(({ title, text, notes, seconds, link, transition }) => [
    told(title),
    told(text),
    told(notes),
    seconds,
    link,
    transition,
  ]),
]

function cellText(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = withGuard(value)
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

/** A talk as the CSV that people keep: commas, quotes where they are needed, a line a scene, nothing to compute. */
export const talkCsv = (talk: Talk): string =>
  talkRows(talk)
    .map((row) => `${row.map(cellText).join(',')}\n`)
    .join('')
