import type { Drawing } from './browser'
import type { Keys } from './engine-keys'

/** A window's room for the page, in CSS pixels. */
export type Size = { readonly width: number; readonly height: number }

/** One window of an engine: as little as a journey can be told with, the same in each engine. */
export type Port = {
  opens(url: string): Promise<void>
  /** Runs a function in the page, at once; what it takes and gives is JSON. */
  asks<In extends readonly unknown[], Out>(act: (...values: In) => Out, ...values: In): Promise<Out>
  /** Presses the pointer at a place of the window, in CSS pixels. */
  points(x: number, y: number): Promise<void>
  types(text: string): Promise<void>
  strikes(keys: Keys): Promise<void>
  steps(way: 'back' | 'forward' | 'again'): Promise<void>
  /** Hands a file of this machine to a field for files. */
  hands(selector: string, path: string): Promise<void>
  draws(): Promise<Uint8Array> // PNG
  /** What went wrong in the window so far, one sentence each. */
  troubles(): Promise<string[]>
  closes(): Promise<void>
}

/** A browser engine that runs. */
export type Engine = {
  /** Null until a window has told it. */
  version(): string | null
  /** Opens an empty window with a profile of its own. */
  window(size: Size): Promise<Port>
  stops(): Promise<void>
}

/** An engine that a trial may run in. */
export type EngineKind = {
  readonly name: string
  readonly absent: string | null // why it cannot be run here
  starts(drawing: Drawing): Promise<Engine>
}
