import type { Talk } from './talk'

/** A stopwatch, in milliseconds: what it counted before, and since when (of 1970) it runs; null while it stands still. */
export type Stopwatch = { readonly since: number | null; readonly before: number }

/** What the windows of a talk have in common: what the room is shown, and how long it has lasted. */
export type OnStage = {
  readonly scene: number // from 1
  readonly isBlack: boolean
  readonly hasCode: boolean // the code of the scene stands in a corner
  readonly watch: Stopwatch
  readonly timedFrom: number // the scene at which the stopwatch began, from 1: a talk may be gone on with
}

const UNSTARTED: Stopwatch = { since: null, before: 0 }

/** The stage as it opens. */
export const onStageAt = (scene: number): OnStage => ({
  scene,
  isBlack: false,
  hasCode: false,
  watch: UNSTARTED,
  timedFrom: scene,
})

/** Milliseconds that a stopwatch shows. */
export const elapsed = ({ since, before }: Stopwatch, now: number) =>
  before + (since === null ? 0 : Math.max(0, now - since))

/** A stopwatch that stands still, or runs on. */
export function toggled(watch: Stopwatch, now: number): Stopwatch {
  return watch.since === null
    ? { since: now, before: watch.before }
    : { since: null, before: elapsed(watch, now) }
}

/** A stopwatch at zero; one that runs goes on running. */
export const reset = ({ since }: Stopwatch, now: number): Stopwatch =>
  since === null ? UNSTARTED : { since: now, before: 0 }

/** The stage at a scene, its light on; the first step of a talk starts its stopwatch. */
export function steppedTo(shown: OnStage, scene: number, now: number): OnStage {
  const { since, before } = shown.watch
  const isFirst = since === null && before === 0 && scene !== shown.scene
  const lit = { ...shown, scene, isBlack: false }
  return isFirst ? { ...lit, watch: { since: now, before: 0 }, timedFrom: scene } : lit
}

/** The stage once its stopwatch was held, let go or put at zero; at zero it counts from the scene that is shown. */
export function timed(
  shown: OnStage,
  how: (watch: Stopwatch, now: number) => Stopwatch,
  now: number,
): OnStage {
  const isNew = elapsed(shown.watch, now) === 0 || how === reset
  return { ...shown, watch: how(shown.watch, now), timedFrom: isNew ? shown.scene : shown.timedFrom }
}

/** The whole seconds that the scenes before one take, and those with it. */
export function plannedAt({ scenes }: Talk, scene: number): readonly [before: number, through: number] {
  const sum = (n: number) => scenes.slice(0, n).reduce((total, { seconds }) => total + seconds, 0)
  return [sum(scene - 1), sum(scene)]
}

/**
 * By how many seconds a talk is late at a scene; early is below 0, and 0 is within the time of the scene.
 * @param from the scene at which the seconds began
 */
export function lateness(talk: Talk, scene: number, seconds: number, from = 1): number {
  const [start] = plannedAt(talk, from)
  const [before, through] = plannedAt(talk, scene).map((planned) => planned - start) as [number, number] // two stay two
  return seconds < before ? seconds - before : Math.max(0, seconds - through)
}
