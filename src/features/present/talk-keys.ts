import { type OnStage, steppedTo } from '../../domain/on-stage'

/** A key as the browser tells it, and whether the focus is on something that answers Enter or Space itself. */
export type Stroke = { readonly key: string; readonly shift: boolean; readonly onControl: boolean }

/** What the keys of a talk depend on. */
export type KeyState = {
  readonly digits: string // typed so far, '' for none
  readonly single: boolean // whether keys of a single character act (WCAG 2.1.4)
}

/** What a key asks for. */
export type Act =
  | { readonly act: 'next' | 'previous' | 'first' | 'last' | 'black' | 'full' | 'help' | 'back' }
  | { readonly act: 'speaker' | 'code' } // the speaker's window; the code of the scene for telephones
  | { readonly act: 'start' | 'resume' } // in full screen, from the first scene or from this one
  | { readonly act: 'go'; readonly scene: number } // from 1, as typed
  | { readonly act: 'type'; readonly digits: string }

const MOST_DIGITS = 3

const NAMED: ReadonlyMap<string, Act> = new Map(
  Object.entries<Act>({
    ArrowRight: { act: 'next' },
    ArrowDown: { act: 'next' },
    PageDown: { act: 'next' },
    ArrowLeft: { act: 'previous' },
    ArrowUp: { act: 'previous' },
    PageUp: { act: 'previous' },
    Home: { act: 'first' },
    End: { act: 'last' },
    Escape: { act: 'back' },
  }),
)

const SINGLE: ReadonlyMap<string, Act> = new Map(
  Object.entries<Act>({
    b: { act: 'black' },
    '.': { act: 'black' },
    f: { act: 'full' },
    n: { act: 'speaker' },
    q: { act: 'code' },
    '?': { act: 'help' },
  }),
)

/** What a key does in a talk; null for a key that is not the talk's. */
export function actOf({ key, shift, onControl }: Stroke, { digits, single }: KeyState): Act | null {
  if (key === 'Enter' && digits !== '') return { act: 'go', scene: Number(digits) }
  if (key === 'Enter' || key === ' ') {
    if (onControl) return null
    return { act: shift ? 'previous' : 'next' }
  }
  if (key === 'F5') return { act: shift ? 'resume' : 'start' }
  const named = NAMED.get(key)
  if (named) return named
  if (!single) return null
  if (/^\d$/.test(key)) return { act: 'type', digits: (digits + key).slice(-MOST_DIGITS) }
  return SINGLE.get(key.toLowerCase()) ?? null
}

/** The scene that an act leads to, from 1; null when it leads to none, or to one that is not there. */
export function sceneAfter(act: Act, now: number, total: number): number | null {
  const wanted = () => {
    switch (act.act) {
      case 'next':
        return now + 1
      case 'previous':
        return now - 1
      case 'first':
      case 'start':
        return 1
      case 'last':
        return total
      case 'go':
        return act.scene
      default:
        return null
    }
  }
  const scene = wanted()
  return scene !== null && scene >= 1 && scene <= total ? scene : null
}

/** What the room is shown after an act, in whichever window it was asked for. */
export function shownAfter(act: Act, shown: OnStage, total: number, now: number): OnStage {
  const scene = sceneAfter(act, shown.scene, total)
  if (scene !== null) return steppedTo(shown, scene, now)
  if (act.act === 'black') return { ...shown, isBlack: !shown.isBlack }
  if (act.act === 'code') return { ...shown, hasCode: !shown.hasCode }
  return shown
}
