import { type ReactNode, useState } from 'react'
import { saveFile } from '../../device/save-file'
import { workbookOf } from '../../device/workbook'
import type { OpenedTalk, Talk } from '../../domain/talk'
import { talkCsv, talkRows } from '../../domain/talk-rows'
import { talkFileWords } from '../../text/talk-file-words'

const { asCsv, asBook, save, saveOf } = talkFileWords
const WIDTHS = [34, 60, 60, 9, 34, 12] // letters

const bookOf = (talk: Talk) =>
  workbookOf([{ name: talkFileWords.sheet, widths: WIDTHS, rows: talkRows(talk) }])

type Props = {
  readonly talk: Talk
  readonly title: string
  readonly source?: Pick<OpenedTalk, 'name' | 'bytes'> // the file that it was opened from
  readonly children?: ReactNode // other things to take along
}

/** What is taken along from a talk: the very file that it came from, or its rows as one. */
export function TalkSaves({ talk, title, source, children }: Props) {
  const [outcome, setOutcome] = useState<'saved' | 'failed' | null>(null)
  const isOwn = (end: RegExp) => source !== undefined && end.test(source.name)
  const stem = source?.name.replace(/\.[^.]+$/, '') ?? talk.id
  const saved = async (bytes: () => Blob | Promise<Blob>, name: string) => {
    try {
      saveFile(await bytes(), name)
      setOutcome('saved')
    } catch {
      setOutcome('failed')
    }
  }
  const csv = () => new Blob([talkCsv(talk)], { type: 'text/csv;charset=utf-8' })
  const buttons: [string, () => void][] = [
    ...(source
      ? [
          [save, () => saved(() => new Blob([source.bytes.slice().buffer]), source.name)] as [
            string,
            () => void,
          ],
        ]
      : []),
    ...(isOwn(/\.xlsx$/i)
      ? []
      : [[asBook, () => saved(() => bookOf(talk), `${stem}.xlsx`)] as [string, () => void]]),
    ...(isOwn(/\.csv$/i) ? [] : [[asCsv, () => saved(csv, `${stem}.csv`)] as [string, () => void]]),
  ]
  return (
    <p className="talk-saves">
      {children}
      {buttons.map(([label, onPress]) => (
        <button
          key={label}
          type="button"
          className="link-button"
          aria-label={saveOf(label, title)}
          onClick={onPress}
        >
          {label}
        </button>
      ))}
      <span role="status" className="aside">
        {outcome && talkFileWords[outcome]}
      </span>
    </p>
  )
}
