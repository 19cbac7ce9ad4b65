import type { Answer, Ask } from './name-search.worker'

/** A search of names that does not hold up the page. */
export type NameSearch = {
  /** Positions of the names most like a text, best first; nothing when the worker fails. */
  readonly closest: (typed: string, limit: number) => Promise<readonly number[]>
  readonly stop: () => void
}

/** Starts a worker over some names. */
export function searchNames(names: readonly string[]): NameSearch {
  const worker = new Worker(new URL('./name-search.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, (found: readonly number[]) => void>()
  let asked = 0
  const ask = (message: Ask) => worker.postMessage(message)
  ask({ names })
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.id)?.(data.found)
    waiting.delete(data.id)
  })
  worker.addEventListener('error', () => {
    for (const answer of waiting.values()) answer([])
    waiting.clear()
  })
  return {
    closest: (typed, limit) =>
      new Promise((answer) => {
        asked++
        waiting.set(asked, answer)
        ask({ id: asked, typed, limit })
      }),
    stop: () => worker.terminate(),
  }
}
