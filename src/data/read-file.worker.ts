import { type FileReading, readFile } from './read-file'

/** What the page asks: a file, once. */
export type Ask = { readonly bytes: Uint8Array; readonly name: string }
/** First that the worker is there, so that its way over the network is not counted; then what it read. */
export type Answer = 'here' | FileReading

const answer = (said: Answer) => postMessage(said)

addEventListener('message', async ({ data: { bytes, name } }: MessageEvent<Ask>) => {
  answer(await readFile(bytes, name))
})
answer('here')
