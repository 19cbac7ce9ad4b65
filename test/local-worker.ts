import { vi } from 'vitest'

/** A worker as the browser has it, on this thread: it runs the real worker file, and answers later. For tests. */
export class LocalWorker extends EventTarget {
  static running: LocalWorker[] = []
  static made = 0 // since it was installed
  static #load: () => Promise<unknown> = async () => {}
  #hear: ((event: MessageEvent) => void)[] = []
  readonly started: Promise<unknown>

  /** Puts itself in the place of the browser's worker, until globals are unstubbed. */
  static install(load: () => Promise<unknown>) {
    LocalWorker.running = []
    LocalWorker.made = 0
    LocalWorker.#load = load
    vi.stubGlobal('Worker', LocalWorker)
  }

  constructor() {
    super()
    LocalWorker.running.push(this)
    LocalWorker.made++
    vi.stubGlobal('addEventListener', (_: string, listener: (event: MessageEvent) => void) =>
      this.#hear.push(listener),
    )
    vi.stubGlobal('postMessage', (data: unknown) => this.dispatchEvent(new MessageEvent('message', { data })))
    vi.resetModules()
    this.started = LocalWorker.#load()
  }

  postMessage(data: unknown) {
    const copy = structuredClone(data)
    this.started.then(() => {
      for (const hear of this.#hear) hear(new MessageEvent('message', { data: copy }))
    })
  }

  terminate() {
    this.#hear = []
    LocalWorker.running = LocalWorker.running.filter((worker) => worker !== this)
  }
}
