import { closestNames } from '../domain/name-search'

/** What the page asks: first the names, once, then texts. */
export type Ask =
  | { readonly names: readonly string[] }
  | { readonly id: number; readonly typed: string; readonly limit: number }
/** What the worker answers: positions in the names. */
export type Answer = { readonly id: number; readonly found: readonly number[] }

let names: readonly string[] = []

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  if ('names' in data) {
    names = data.names
    return
  }
  const answer: Answer = { id: data.id, found: closestNames(data.typed, names, data.limit) }
  postMessage(answer)
})
