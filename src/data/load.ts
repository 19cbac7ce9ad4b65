import manifestJson from 'virtual:data-manifest'
import { z } from 'zod/mini'
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

async function answerOf(url: string, name: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { signal })
  } catch (cause) {
    if (signal.aborted) throw cause
    throw new DataError(name, 'offline', 'no answer', { cause })
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
 * Reads a JSON file of this site and checks it.
 * @throws {DataError} as `load`
 */
export async function loadFrom<T>(
  url: string,
  name: string,
  schema: z.ZodMiniType<T>,
  signal: AbortSignal,
): Promise<T> {
  const response = await answerOf(url, name, signal)
  if (response.status === 404 || response.status === 410) {
    throw new DataError(name, 'gone', `the host answered ${response.status}`)
  }
  if (!response.ok) throw new DataError(name, 'offline', `the host answered ${response.status}`)
  let json: unknown
  try {
    json = await response.json()
  } catch (cause) {
    if (signal.aborted) throw cause
    if (!(cause instanceof SyntaxError)) throw new DataError(name, 'offline', 'cut off', { cause })
    const isPage = response.headers.get('content-type')?.includes('html')
    throw new DataError(name, isPage ? 'gone' : 'broken', 'is not JSON', { cause })
  }
  const parsed = schema.safeParse(json)
  if (!parsed.success)
    throw new DataError(name, 'broken', z.prettifyError(parsed.error), { cause: parsed.error })
  return parsed.data
}
