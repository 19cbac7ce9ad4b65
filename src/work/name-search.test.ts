import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { searchNames } from './name-search'

/** A worker as the browser has it, on this thread: it runs the real worker file, and answers later. */
class LocalWorker extends EventTarget {
  static running: LocalWorker[] = []
  #hear: ((event: MessageEvent) => void)[] = []
  readonly started: Promise<unknown>
  constructor() {
    super()
    LocalWorker.running.push(this)
    vi.stubGlobal('addEventListener', (_: string, listener: (event: MessageEvent) => void) =>
      this.#hear.push(listener),
    )
    vi.stubGlobal('postMessage', (data: unknown) => this.dispatchEvent(new MessageEvent('message', { data })))
    vi.resetModules()
    this.started = import('./name-search.worker')
  }
  postMessage(data: unknown) {
    this.started.then(() => {
      for (const hear of this.#hear) hear(new MessageEvent('message', { data: structuredClone(data) }))
    })
  }
  terminate() {
    this.#hear = []
    LocalWorker.running = LocalWorker.running.filter((worker) => worker !== this)
  }
}

const NAMES = ['Alsace Active', 'Bretagne Active', 'Cause commune']

beforeEach(() => {
  LocalWorker.running = []
  vi.stubGlobal('Worker', LocalWorker)
})
afterEach(() => vi.unstubAllGlobals())

it('finds a name typed with a mistake', async () => {
  expect(await searchNames(NAMES).closest('alsase active', 4)).toEqual([0, 1])
})

it('gives each question its own answer', async () => {
  const search = searchNames(NAMES)
  const found = await Promise.all([search.closest('caus comune', 4), search.closest('bretagn', 4)])
  expect(found).toEqual([[2], [1]])
})

it('finds nothing when the worker fails', async () => {
  const search = searchNames(NAMES)
  const found = search.closest('alsace', 4)
  const [worker] = LocalWorker.running
  worker!.dispatchEvent(new Event('error'))
  expect(await found).toEqual([])
  await worker!.started
})

it('ends its worker when it is stopped', async () => {
  const search = searchNames(NAMES)
  await LocalWorker.running[0]!.started
  search.stop()
  expect(LocalWorker.running).toEqual([])
})
