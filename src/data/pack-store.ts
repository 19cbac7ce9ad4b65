import type { PackFile } from '../domain/offline'
import { answerOf, DataError } from './load'

const STORE = `réserve ${import.meta.env.BASE_URL}`
const FOLDER = `${import.meta.env.BASE_URL}data/`

/** Why a file could not be kept: no room, or a browser that keeps nothing. */
export class KeepError extends Error {
  override name = 'KeepError'
  constructor(
    readonly fault: 'full' | 'refused',
    options?: ErrorOptions,
  ) {
    super(fault, options)
  }
}

/** What a failure of the store is for a reader. */
const refusal = (cause: unknown) => {
  const isFull = cause instanceof DOMException && cause.name === 'QuotaExceededError'
  return new KeepError(isFull ? 'full' : 'refused', { cause })
}

async function store(): Promise<Cache> {
  try {
    return await caches.open(STORE)
  } catch (cause) {
    throw refusal(cause) // a ReferenceError too: there is no store outside safe addresses
  }
}

const hasStore = async () => {
  try {
    return await caches.has(STORE)
  } catch (cause) {
    throw refusal(cause)
  }
}

/** The names of the data files that are kept on this device; asking keeps nothing. @throws {KeepError} */
export async function heldFiles(): Promise<ReadonlySet<string>> {
  if (!(await hasStore())) return new Set()
  const requests = await (await store()).keys()
  return new Set(requests.map(({ url }) => url.slice(url.lastIndexOf('/') + 1)))
}

async function fetched({ file, bytes }: PackFile, signal: AbortSignal): Promise<Response> {
  const { ok, status, text, isPage } = await answerOf(FOLDER + file, 'default', signal).catch((cause) => {
    if (signal.aborted) throw cause
    throw new DataError(file, 'offline', 'no answer, or cut off', { cause })
  })
  if (status === 404 || status === 410 || isPage) throw new DataError(file, 'gone', 'is not there')
  if (!ok) throw new DataError(file, 'offline', `the host answered ${status}`)
  const body = new TextEncoder().encode(text)
  if (body.byteLength !== bytes) throw new DataError(file, 'broken', `has ${body.byteLength} bytes`)
  return new Response(body, { headers: { 'Content-Type': 'application/json' } })
}

/** Fetches a data file and keeps it. @throws {KeepError | DataError} */
export async function keepFile(file: PackFile, signal: AbortSignal): Promise<void> {
  const answer = await fetched(file, signal)
  try {
    await (await store()).put(FOLDER + file.file, answer)
  } catch (cause) {
    throw cause instanceof KeepError ? cause : refusal(cause)
  }
}

/** Lets go of what is kept but these files: what is of an older build, or of régions that are no longer wanted. */
export async function keepOnly(files: readonly PackFile[]): Promise<void> {
  const wanted = new Set(files.map(({ file }) => file))
  const kept = await store()
  for (const request of await kept.keys()) {
    if (!wanted.has(request.url.slice(request.url.lastIndexOf('/') + 1))) await kept.delete(request)
  }
}
