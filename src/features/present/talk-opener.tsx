import { type ReactNode, useEffect, useRef } from 'react'
import { type Finding, findingWords, shownValue } from '../../text/finding'
import { french } from '../../text/format'
import { talkFileWords } from '../../text/talk-file-words'
import { Notice } from '../../ui/notice'
import './talk-opener.css'
import { useDrop } from './use-drop'

/** How far the file of a talk has come. */
export type Opening =
  | { readonly is: 'idle' | 'reading' }
  | { readonly is: 'refused'; readonly title: string; readonly why: string }
  | { readonly is: 'faulty'; readonly name: string; readonly faults: readonly Finding[] }
  | {
      readonly is: 'opened'
      readonly name: string
      readonly scenes: number
      readonly warnings: readonly Finding[]
    }

const MOST = 30 // findings that are told one by one

const whereOf = ({ line, column }: Finding) => {
  const parts = [
    line === null ? talkFileWords.wholeFile : talkFileWords.line(line),
    ...(column === '' ? [] : [talkFileWords.column(shownValue(column))]),
  ]
  return parts.join(', ')
}

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul className="findings">
      {findings.slice(0, MOST).map((finding, i) => {
        const { reason, remedy } = findingWords(finding)
        const value = finding.value && ` « ${shownValue(finding.value)} »`
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that does not change
          <li key={i}>
            <strong>{whereOf(finding)}</strong>
            {french(`${value} : ${reason}. ${remedy}`)}
          </li>
        )
      })}
      {findings.length > MOST && <li>{talkFileWords.more(findings.length - MOST)}</li>}
    </ul>
  )
}

function Outcome({ opening, hasTalk }: { readonly opening: Opening; readonly hasTalk: boolean }) {
  const { is } = opening
  const kept = hasTalk && <p>{talkFileWords.kept}</p>
  if (is === 'refused')
    return (
      <Notice tone="alert" title={opening.title}>
        <p>{opening.why}</p>
        {kept}
      </Notice>
    )
  if (is === 'faulty')
    return (
      <Notice tone="alert" title={talkFileWords.faulty(opening.name, opening.faults.length)}>
        <Findings findings={opening.faults} />
        <p>{talkFileWords.mend}</p>
        {kept}
      </Notice>
    )
  if (is === 'opened' && opening.warnings.length > 0)
    return (
      <Notice title={talkFileWords.noted}>
        <Findings findings={opening.warnings} />
      </Notice>
    )
  return null
}

type Props = {
  readonly opening: Opening
  readonly hasTalk: boolean // one is already open
  readonly onFiles: (files: readonly File[], isFolder: boolean) => void
  readonly children?: ReactNode // what is said below the button
}

/** The way in for the file of a talk, by a button or dropped on the page, and what was found in it. */
export function TalkOpener({ opening, hasTalk, onFiles, children }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const root = useRef<HTMLDivElement>(null)
  const isOver = useDrop(onFiles)
  useEffect(() => {
    if (opening.is === 'idle' || opening.is === 'reading') return
    root.current?.parentElement?.scrollIntoView?.({ block: 'start' }) // a file may be dropped far from here
  }, [opening])
  return (
    <div ref={root} className="talk-opener">
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {hasTalk ? talkFileWords.another : talkFileWords.open}
      </button>
      <input
        ref={input}
        type="file"
        accept=".csv,.xlsx,text/csv"
        aria-label={talkFileWords.open}
        tabIndex={-1}
        hidden
        onChange={({ currentTarget }) => {
          onFiles(Array.from(currentTarget.files ?? []), false)
          currentTarget.value = '' // the same file, once mended, is another one
        }}
      />
      <span role="status" className="aside">
        {opening.is === 'reading' && talkFileWords.reading}
        {opening.is === 'opened' && talkFileWords.opened(opening.name, opening.scenes)}
      </span>
      <Outcome {...{ opening, hasTalk }} />
      {children}
      {isOver && (
        <div className="talk-drop" aria-hidden="true">
          <p>{talkFileWords.drop}</p>
        </div>
      )}
    </div>
  )
}
