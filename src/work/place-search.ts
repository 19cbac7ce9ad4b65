import type { CommuneColumns } from '../domain/communes'
import type { Answer, Ask, Finding, Ground, Most } from './place-search.worker'

/** A search of places and organisations by name that does not hold up the page. */
export type PlaceSearch = {
  /** More communes to be found from now on. */
  readonly add: (communes: CommuneColumns) => void
  /** @throws when the worker fails, or had failed */
  readonly find: (typed: string, most: Most) => Promise<Finding>
  readonly stop: () => void
}

type Waiting = { readonly answer: (found: Finding) => void; readonly fail: (why: Error) => void }

/** Starts a worker that knows organisations and wide territories; communes are added as they come. */
export function searchPlacesBeside(ground: Ground): PlaceSearch {
  const worker = new Worker(new URL('./place-search.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let asked = 0
  let failure: Error | null = null
  const ask = (message: Ask) => worker.postMessage(message)
  worker.addEventListener('message', ({ data: { id, ...found } }: MessageEvent<Answer>) => {
    waiting.get(id)?.answer(found)
    waiting.delete(id)
  })
  worker.addEventListener('error', () => {
    failure = new Error('the search of places has stopped')
    for (const { fail } of waiting.values()) fail(failure)
    waiting.clear()
  })
  ask({ ground })
  return {
    add: (communes) => ask({ communes }),
    find: (typed, most) =>
      new Promise((answer, fail) => {
        if (failure) return fail(failure)
        asked++
        waiting.set(asked, { answer, fail })
        ask({ id: asked, typed, most })
      }),
    stop: () => worker.terminate(),
  }
}
