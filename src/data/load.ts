import manifestJson from 'virtual:data-manifest'
import type { z } from 'zod/mini'
import { bundledManifest, type PublishedFiles } from './schema'

/** The data files of this build, bundled with the code: never fetched, so code and data cannot part. */
export const manifest = bundledManifest.parse(manifestJson)

/** Why a file could not be read, one per reaction of the screen. */
export type DataFault = 'offline' | 'gone' | 'broken'

/**
 * A published file that could not be had or does not keep its promise.
 * `offline`: no answer; `gone`: not there any more, a new version is likely online; `broken`: not what was promised.
 */
export class DataError extends Error {
  override name = 'DataError'
  constructor(
    readonly file: string,
    readonly fault: DataFault,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`${file}: ${reason}`, options)
  }
}

/** Where a data file of this build lies, below the base of the site; null when the build has no such file. */
export function dataUrl(name: string, files: PublishedFiles = manifest.files): string | null {
  const entry = files[name]
  return entry ? `${import.meta.env.BASE_URL}data/${entry.file}` : null
}

/** Why a script of this build did not come: the site still answers, so that it is gone, or nothing answers. */
export async function whyMissing(): Promise<'gone' | 'offline'> {
  try {
    const { ok } = await fetch(import.meta.env.BASE_URL, { method: 'HEAD', cache: 'no-store' })
    return ok ? 'gone' : 'offline'
  } catch {
    return 'offline'
  }
}

const SILENCE = 15_000 // milliseconds without a byte after which nothing more is waited for

/** Whether a file was given up because nothing of it came any more: asking again at once would take as long. */
export const isSilence = ({ cause }: DataError) =>
  (cause as Partial<Error> | undefined)?.name === 'AbortError'

/** The head of an answer and its text, none of a failure; given up once nothing has come for a while. */
export async function answerOf(url: string, cache: RequestCache, signal: AbortSignal) {
  const control = new AbortController()
  const stop = () => control.abort()
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop)
  let timer = setTimeout(stop, SILENCE)
  try {
    const { ok, status, headers, body } = await fetch(url, { cache, signal: control.signal })
    const reader = ok && body?.getReader()
    const decoder = new TextDecoder()
    let text = ''
    for (let isOver = !reader; reader && !isOver; ) {
      clearTimeout(timer)
      timer = setTimeout(stop, SILENCE)
      const { done, value } = await reader.read()
      text += decoder.decode(value, { stream: true })
      isOver = done
    }
    return { ok, status, text, isPage: headers.get('content-type')?.includes('html') }
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Reads a data file of this build and checks it.
 * @throws {DataError} also when the host answers 200 with a page, as single-page hosts do
 */
export async function load<T>(
  name: string,
  schema: z.ZodMiniType<T>,
  signal: AbortSignal,
  files?: PublishedFiles,
): Promise<T> {
  const url = dataUrl(name, files)
  if (!url) throw new DataError(name, 'broken', 'is not part of this build')
  return loadFrom(url, name, schema, signal)
}

/**
 * Reads a JSON file of this site and checks it; what is gone or broken is asked for once more, past what the browser
 * has kept.
 * @throws {DataError} as `load`
 */
export async function loadFrom<T>(
  url: string,
  name: string,
  schema: z.ZodMiniType<T>,
  signal: AbortSignal,
  cache: RequestCache = 'default',
): Promise<T> {
  const failed = (fault: DataFault, reason: string, cause?: unknown) => {
    if (fault !== 'offline' && cache === 'default') return loadFrom(url, name, schema, signal, 'reload')
    throw new DataError(name, fault, reason, { cause })
  }
  let answer: Awaited<ReturnType<typeof answerOf>>
  try {
    answer = await answerOf(url, cache, signal)
  } catch (cause) {
    if (signal.aborted) throw cause
    return failed('offline', 'no answer', cause)
  }
  const { ok, status, text, isPage } = answer
  if (!ok) return failed(status === 404 || status === 410 ? 'gone' : 'offline', `the host answered ${status}`)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    return failed(isPage ? 'gone' : 'broken', 'is not JSON', cause)
  }
  const parsed = schema.safeParse(json)
  return parsed.success ? parsed.data : failed('broken', parsed.error.message, parsed.error)
}
