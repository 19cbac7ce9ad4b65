import type { OnStage } from './on-stage'

/** The two kinds of windows of a talk: what the room sees, and what the speaker has before them. */
export const SIDES = ['stage', 'speaker'] as const
export type Side = (typeof SIDES)[number]

/** When something was changed, and by whom: the later turn wins, of two at once that of the stage. */
type Stamp = { readonly turn: number; readonly by: string }

const VERSION = 1
const KINDS = ['asks', 'tells', 'leaves'] as const

/**
 * What a window says: it always tells all it knows, so that a message that is lost is mended by the next. `asks` (on
 * arrival, then as a heartbeat) wants an answer, `tells` wants none, `leaves` is the last one.
 */
export type Message = Stamp & {
  readonly version: typeof VERSION
  readonly kind: (typeof KINDS)[number]
  readonly from: Side
  readonly shown: OnStage
}

/** One end of the line between the windows of a talk. */
export type End = {
  readonly side: Side
  readonly me: string // of this window alone
  readonly shown: OnStage
  readonly stamp: Stamp
  readonly hasMet: boolean // the other side has answered at least once
  readonly unanswered: number // questions since it last did
}

/** What becomes of an end, and what it says then. */
export type Step = { readonly end: End; readonly say: Message | null }

/** How an end stands with the other side. */
export type Bond = 'looking' | 'alone' | 'bound' | 'lost'

const FEW = 2 // questions without an answer from a window that was never there
const MANY = 3 // from one that was: a busy stage answers late

/** A window that has just come: whatever was changed elsewhere is newer than what it shows. */
export const arrived = (side: Side, id: string, shown: OnStage): End => ({
  side,
  me: `${side} ${id}`,
  shown,
  stamp: { turn: 0, by: `${side} ${id}` },
  hasMet: false,
  unanswered: 0,
})

const says = ({ side, shown, stamp }: End, kind: Message['kind']): Message => ({
  version: VERSION,
  kind,
  from: side,
  ...stamp,
  shown,
})

/** A change made in this window, which the others hear of. */
export function changed(end: End, shown: OnStage): Step {
  const next = { ...end, shown, stamp: { turn: end.stamp.turn + 1, by: end.me } }
  return { end: next, say: says(next, 'tells') }
}

/** The other side is asked whether it is there, and what it shows. Only questions are counted, never time. */
export const asked = (end: End): Step => ({
  end: { ...end, unanswered: end.unanswered + 1 },
  say: says(end, 'asks'),
})

/** The last word of a window. */
export const farewell = (end: End): Message => says(end, 'leaves')

/** Names are in an order: « stage … » comes after « speaker … », and so wins. */
const isLater = (a: Stamp, b: Stamp) => a.turn > b.turn || (a.turn === b.turn && a.by > b.by)

/** What a message changes; it is only answered when it asks, so that two ends never talk in circles. */
export function heard(end: End, message: Message): Step {
  const { kind, from, turn, by, shown } = message
  if (from === end.side) return { end, say: null } // two stages meet through the speaker's window
  const known = isLater(message, end.stamp) ? { ...end, shown, stamp: { turn, by } } : end
  if (kind === 'leaves') return { end: { ...known, unanswered: MANY }, say: null } // back at once when it reloads
  const stamp = { ...known.stamp, turn: Math.max(1, known.stamp.turn) } // agreed on: no longer that of a newcomer
  const met = { ...known, stamp, hasMet: true, unanswered: 0 }
  return { end: met, say: kind === 'asks' ? says(met, 'tells') : null }
}

/** How an end stands with the other side, as far as its questions tell. */
export function bondOf({ hasMet, unanswered }: End): Bond {
  if (hasMet) return unanswered > MANY ? 'lost' : 'bound'
  return unanswered > FEW ? 'alone' : 'looking'
}

/** Whether a window of the other side is there, for all that is known: it has not said that it leaves. */
export const isThere = ({ hasMet, unanswered }: End) => hasMet && unanswered < MANY

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
const MOST_TURNS = 1e9 // far beyond any talk, far below where counting ends
const isTime = (value: unknown): value is number => Number.isFinite(value) && (value as number) >= 0

function readShown(value: unknown): OnStage | null {
  if (!isRecord(value) || !isRecord(value.watch)) return null
  const { scene, isBlack, hasCode, watch, timedFrom } = value
  const { since, before } = watch
  if (!isCount(scene) || scene === 0 || !isCount(timedFrom) || timedFrom === 0) return null
  if (typeof isBlack !== 'boolean' || typeof hasCode !== 'boolean') return null
  if (!isTime(before) || !(since === null || isTime(since))) return null
  return { scene, isBlack, hasCode, watch: { since, before }, timedFrom }
}

/** A message as it came; null when it is none of ours, or of another version of the site. */
export function readMessage(value: unknown): Message | null {
  if (!isRecord(value) || value.version !== VERSION) return null
  const kind = KINDS.find((known) => known === value.kind)
  const from = SIDES.find((known) => known === value.from)
  const shown = readShown(value.shown)
  const { turn, by } = value
  if (!kind || !from || !shown || !isCount(turn) || turn > MOST_TURNS || typeof by !== 'string') return null
  return { version: VERSION, kind, from, turn, by, shown }
}
