import { useEffect, useRef, useState } from 'react'
import type { Note } from '../../state/undo-store'
import { french } from '../../text/format'
import { undoWords } from '../../text/undo-words'
import './undo-notice.css'

const STAYS = 12_000 // milliseconds

/** What a note says. */
function said(note: Note): string {
  switch (note.says) {
    case 'lost':
      return undoWords.lost[note.loss]
    case 'back':
      return undoWords.back[note.what]
    case 'replaced':
      return undoWords.replaced(french(note.name), french(note.by))
    case 'reopened':
      return undoWords.reopened(french(note.name))
    case 'unopened':
      return undoWords.unopened(french(note.name))
  }
}

type Props = {
  readonly note: Note | null
  readonly resumeHref: string // of the talk that is open again
  readonly onUndo: () => void
  readonly onGone: () => void
}

/** What was just taken away, and the way to have it back; it leaves by itself when nobody points at it or stands on it. */
export function UndoNotice({ note, resumeHref, onUndo, onGone }: Props) {
  const [isPointed, setPointed] = useState(false)
  const [isFocused, setFocused] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const isHeld = note !== null && (isPointed || isFocused)
  useEffect(() => {
    if (!note || isHeld) return
    const timer = setTimeout(onGone, STAYS)
    return () => clearTimeout(timer)
  }, [note, isHeld, onGone])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what held the focus may have left with the former note
  useEffect(() => {
    setFocused(box.current?.contains(document.activeElement) ?? false)
    setPointed(box.current?.matches(':hover') ?? false)
  }, [note])
  const canUndo = note?.says === 'lost' || note?.says === 'replaced'
  return (
    <div
      ref={box}
      role="status"
      className="undo"
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      {note && (
        <div className="undo-notice">
          <span className="undo-said">{said(note)}</span>
          {canUndo && (
            <button type="button" className="link-button" onClick={onUndo}>
              {undoWords.act}
            </button>
          )}
          {note.says === 'reopened' && note.scene !== null && (
            <a href={resumeHref}>{undoWords.resume(note.scene)}</a>
          )}
        </div>
      )}
    </div>
  )
}
