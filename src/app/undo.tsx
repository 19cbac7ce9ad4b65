import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { HOME } from '../domain/link'
import { atScene, OPENED, talkPage } from '../domain/talk'
import { UndoNotice } from '../features/undo/undo-notice'
import { hrefOf } from '../state/link-store'
import { hush, undo, useNote } from '../state/undo-store'

/** Inputs that hold no text: the key is not theirs. */
const TEXTLESS = ['button', 'checkbox', 'color', 'file', 'radio', 'range', 'reset', 'submit']

/** Whether the keys that are struck there are those of a text, whose own undo is the browser's. */
function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !TEXTLESS.includes(target.type)
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  return target instanceof HTMLElement && target.isContentEditable
}

/** Takes the last choice back. A focus that this moves, were it into the field, goes to the title of what is open or to the list: the next stroke is heard too. */
function takeBack(): boolean {
  const was = document.activeElement
  if (!undo()) return false
  requestAnimationFrame(() => {
    if (document.activeElement === was) return
    const near = document.getElementById('sheet-title') ?? document.querySelector<HTMLElement>('#app #list')
    near?.focus({ preventScroll: true })
  })
  return true
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.key.toLowerCase() !== 'z') return
  if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || isField(event.target)) return
  if (takeBack()) event.preventDefault()
}

/** Ctrl+Z or ⌘Z outside a field takes the last choice back; what takes several away says so, with a button that does the same. */
export function Undo() {
  const note = useNote((state) => state.note)
  useEffect(() => {
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  const scene = note?.says === 'reopened' ? note.scene : null
  const head = document.querySelector('#app > .head')
  if (!head) return null
  return createPortal(
    <UndoNotice
      note={note}
      resumeHref={hrefOf({ ...HOME, page: atScene(talkPage(OPENED), scene ?? 1) })}
      onUndo={takeBack}
      onGone={hush}
    />,
    head,
  )
}
