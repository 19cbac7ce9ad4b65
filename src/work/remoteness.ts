import type { Points } from '../domain/nearest-seats'
import type { LonLat } from '../domain/position'
import type { Answer, Ask } from './remoteness.worker'

/** Measures how far some points are from the nearest seat, without holding up the page. */
export type Measuring = {
  /** @throws when the worker fails, or had failed */
  readonly measure: (seats: readonly LonLat[]) => Promise<Float32Array>
  readonly stop: () => void
}

type Waiting = { readonly answer: (away: Float32Array) => void; readonly fail: (why: Error) => void }

/** Starts a worker that knows some points. */
export function measureBeside({ lon, lat }: Points): Measuring {
  const worker = new Worker(new URL('./remoteness.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let asked = 0
  let failure: Error | null = null
  const ask = (message: Ask) => worker.postMessage(message)
  worker.addEventListener('message', ({ data: { id, away } }: MessageEvent<Answer>) => {
    waiting.get(id)?.answer(away)
    waiting.delete(id)
  })
  worker.addEventListener('error', () => {
    failure = new Error('the measuring of distances has stopped')
    for (const { fail } of waiting.values()) fail(failure)
    waiting.clear()
  })
  ask({ points: { lon, lat } })
  return {
    measure: (seats) =>
      new Promise((answer, fail) => {
        if (failure) return fail(failure)
        asked++
        waiting.set(asked, { answer, fail })
        ask({ id: asked, seats })
      }),
    stop: () => worker.terminate(),
  }
}
