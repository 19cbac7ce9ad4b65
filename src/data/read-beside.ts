import type { FileReading } from './read-file'
import type { Answer, Ask } from './read-file.worker'

const PATIENCE = 2000 // milliseconds; a talk of a thousand scenes takes some tenths of a second

/**
 * Reads the rows of a file without holding up the page, in a worker of its own that ends with it. A file that is made
 * to be read for ever, or that breaks its reader, is given up after two seconds; nothing of it is left.
 * @throws when the worker itself does not come
 */
export function readBeside(bytes: Uint8Array, name: string): Promise<FileReading> {
  const worker = new Worker(new URL('./read-file.worker.ts', import.meta.url), { type: 'module' })
  let timer: ReturnType<typeof setTimeout> | undefined
  const reading = new Promise<FileReading>((answer, fail) => {
    const giveUp = () => answer({ is: 'refused', why: 'slow' })
    worker.addEventListener('error', () =>
      timer ? giveUp() : fail(new Error('the reader of files is missing')),
    )
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data !== 'here') return answer(data)
      timer = setTimeout(giveUp, PATIENCE)
      const ask: Ask = { bytes, name }
      worker.postMessage(ask)
    })
  })
  const end = () => {
    clearTimeout(timer)
    worker.terminate()
  }
  return reading.finally(end)
}
