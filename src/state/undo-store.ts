import { create } from 'zustand'
import { OPENED, type OpenedTalk } from '../domain/talk'
import {
  type Loss,
  lastStep,
  lossOf,
  NO_PASTS,
  type Pasts,
  pushed,
  stepOf,
  withoutStep,
  withPast,
} from '../domain/undo'
import { currentLink, entryNow, goTo, linkOf, newEntries, subscribe } from './link-store'
import { useOpenedTalk } from './opened-talk'

/** A talk that gave way to another one: it can come back, at the scene where it was left. */
type Replaced = {
  readonly opened: OpenedTalk | null
  readonly scene: number | null
  readonly order: number
}

/** What is told for a while. */
export type Note =
  | { readonly says: 'lost'; readonly loss: Loss }
  | { readonly says: 'replaced'; readonly name: string; readonly by: string }
  | { readonly says: 'back'; readonly what: 'place' | 'comparison' | 'filters' }
  | { readonly says: 'reopened'; readonly name: string; readonly scene: number | null }
  | { readonly says: 'unopened'; readonly name: string }

/** What was told last, until it is put away; each is another object, also with the same words. */
export const useNote = create<{ readonly note: Note | null }>()(() => ({ note: null }))

const tell = (note: Note | null) => useNote.setState({ note })
/** Puts the note away. */
export const hush = () => tell(null)

const MOST_TALKS = 10 // with their bytes
let pasts: Pasts = NO_PASTS
let talks: readonly Replaced[] = []
let order = 0 // of choices and of talks, which are taken back one after the other
const orders = new WeakMap<object, number>() // of each step
let scene: number | null = null // of the opened talk, the last that was shown
let isUndoing = false
let last = entryNow()

function readEntries(): void {
  for (const [entry, before, after] of newEntries.splice(0)) {
    if (isUndoing) continue
    const [was, is] = [linkOf(before), linkOf(after)]
    pasts = pushed(pasts, entry, was, is)
    const step = stepOf(was, is) && pasts.get(entry)?.slice(-1)[0]
    if (step) orders.set(step, ++order)
    const loss = step ? lossOf(step) : null
    tell(loss && { says: 'lost', loss })
  }
}

function follow(): void {
  readEntries()
  const entry = entryNow()
  if (entry < last) hush() // Back: what was told is no longer so
  last = entry
  const { page } = currentLink()
  if (page.at === 'talk' && page.talk === OPENED) scene = page.scene
}

function followTalk(now: OpenedTalk | null, was: OpenedTalk | null): void {
  if (isUndoing || now === was) return
  talks = [...talks, { opened: was, scene, order: ++order }].slice(-MOST_TALKS)
  scene = null
  tell(now && was && { says: 'replaced', name: was.name, by: now.name })
}

function reopen(talk: Replaced): void {
  const closed = useOpenedTalk.getState().opened
  talks = talks.slice(0, -1)
  useOpenedTalk.setState({ opened: talk.opened })
  scene = talk.scene
  if (talk.opened) tell({ says: 'reopened', name: talk.opened.name, scene })
  else tell(closed && { says: 'unopened', name: closed.name })
}

/**
 * Takes the last choice back: the former link is a new entry of the history, so that Back undoes the undo; or the
 * talk of the former file is open again.
 * @returns whether there was one
 */
export function undo(): boolean {
  const now = currentLink()
  const found = lastStep(pasts, entryNow(), now)
  const talk = talks[talks.length - 1]
  isUndoing = true
  try {
    if (talk && (!found || talk.order > orders.get(found.step)!)) reopen(talk)
    else if (found) {
      goTo(withoutStep(found.step, now))
      pasts = withPast(pasts, entryNow(), found.rest)
      tell({ says: 'back', what: found.step.kind })
    } else return false
  } finally {
    isUndoing = false
  }
  return true
}

follow()
subscribe(follow)
useOpenedTalk.subscribe(({ opened }, { opened: was }) => followTalk(opened, was))
