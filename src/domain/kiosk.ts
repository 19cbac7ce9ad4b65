import type { Talk } from './talk'

/** What of a link makes a talk go by itself. */
export type Kiosk = {
  readonly auto: number | null // seconds a scene, 0 for its own duration; null: it waits for somebody
  readonly standby: number | null // seconds without a touch before it starts over; null: never
}

/** What a talk left alone does next, and in how many milliseconds. */
export type Due = { readonly to: 'next' | 'start'; readonly after: number }

const LEAST = 1 // seconds: what a scene lasts whose row says nothing

/** Whether a talk goes on by itself, unless somebody holds it. */
export const isSelfPlaying = ({ auto }: Pick<Kiosk, 'auto'>) => auto !== null

/** What a talk left alone does next; null when it waits for somebody. A touch holds it until it is left again. */
export function dueOf({ auto, standby }: Kiosk, talk: Talk, scene: number, isHeld: boolean): Due | null {
  if (auto !== null && !isHeld) {
    const seconds = auto === 0 ? (talk.scenes[scene - 1]?.seconds ?? 0) : auto
    return { to: 'next', after: Math.max(LEAST, seconds) * 1000 }
  }
  return standby === null ? null : { to: 'start', after: standby * 1000 }
}

/** The scene after one, from 1: after the last comes the first. */
export const sceneInLoop = (scene: number, total: number) => (scene % total) + 1
