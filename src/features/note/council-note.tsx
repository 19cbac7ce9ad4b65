import { type ReactNode, useState } from 'react'
import { type Copied, type Copyable, copyRich } from '../../device/clipboard'
import { noteWords } from '../../text/note-words'
import type { Written } from '../../text/written'
import { Sheet } from '../../ui/sheet'
import { WrittenPage } from '../../ui/written-page'
import './council-note.css'

const { acts } = noteWords

type Props = {
  readonly title: string
  readonly text: Written
  readonly copyable: () => Copyable // made when it is asked for
  readonly foot: ReactNode // where the note is found again
  readonly onReady: () => void // about to print
  readonly onPrint: () => void
  readonly onClose: () => void
}

/** The note that a council reads: printed as it stands, or copied with its headings and tables. */
export function CouncilNote({ title, text, copyable, foot, onReady, onPrint, onClose }: Props) {
  const [copied, setCopied] = useState<Copied | null>(null)
  return (
    <Sheet title={title} kicker={noteWords.kicker} onClose={onClose}>
      <p className="note-acts unprinted" onFocus={onReady}>
        <button type="button" className="button" onClick={onPrint}>
          {acts.print}
        </button>
        <button type="button" className="button" onClick={async () => setCopied(await copyRich(copyable()))}>
          {acts.copy}
        </button>
        <span role="status" className="aside">
          {copied && acts.said[copied]}
        </span>
      </p>
      <div className="note">
        <WrittenPage text={text} above={1} />
        <footer className="note-foot">{foot}</footer>
      </div>
    </Sheet>
  )
}
