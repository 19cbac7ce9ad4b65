import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod/mini'
import { DataError, dataUrl, isSilence, load } from './load'
import { catalystColumns, territoriesFile } from './schema'

vi.mock('virtual:data-manifest', async () => ({
  default: (await import('../domain/example-files')).EXAMPLE_MANIFEST,
}))

const schema = z.strictObject({ version: z.literal(1) })
const still = () => new AbortController().signal

/** What `load` says of an answer of the network. */
async function faultOf(answer: () => Response | Promise<Response>, name = 'catalyseurs') {
  vi.stubGlobal('fetch', async () => answer())
  const error = await load(name, schema, still()).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(DataError)
  return error as DataError // as the line above says
}

const html = () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })
const cut = () =>
  new Response('{"version": 1, "rows": [', { headers: { 'content-type': 'application/json' } })
const status = (code: number) => () => new Response('', { status: code })

beforeEach(() => vi.stubGlobal('fetch', async () => Response.json({ version: 1 })))
afterEach(() => vi.unstubAllGlobals())

describe('dataUrl', () => {
  it('names the file of this build, below the base of the site', () => {
    expect(dataUrl('catalyseurs')).toBe('/data/catalyseurs.1a2b.json')
  })

  it('is null for a file that this build does not have', () => {
    expect(dataUrl('communes-29')).toBeNull()
  })
})

describe('load', () => {
  it('gives the checked content of a file', async () => {
    expect(await load('catalyseurs', schema, still())).toEqual({ version: 1 })
  })

  it('is offline when nothing answers, and keeps the cause', async () => {
    const cause = new TypeError('Failed to fetch')
    const error = await faultOf(() => Promise.reject(cause))
    expect(error).toMatchObject({ fault: 'offline', file: 'catalyseurs', cause })
  })

  it.each([500, 502, 503, 403])('is offline when the host answers %i', async (code) => {
    expect(await faultOf(status(code))).toMatchObject({ fault: 'offline' })
  })

  it.each([404, 410])('is gone when the host answers %i', async (code) => {
    expect(await faultOf(status(code))).toMatchObject({ fault: 'gone' })
  })

  it('is gone when the host answers 200 with a page', async () => {
    expect(await faultOf(html)).toMatchObject({ fault: 'gone' })
  })

  it('is broken when the JSON is cut short', async () => {
    expect(await faultOf(cut)).toMatchObject({ fault: 'broken' })
  })

  it('is offline when the connection is lost in the middle of the file', async () => {
    const body = new ReadableStream({
      start: (stream) => stream.enqueue(new TextEncoder().encode('{"version"')),
      pull: (stream) => stream.error(new TypeError('network error')),
    })
    expect(await faultOf(() => new Response(body))).toMatchObject({ fault: 'offline' })
  })

  it('is broken when the content is not what was promised, and says which file and where', async () => {
    const error = await faultOf(() => Response.json({ version: 2 }))
    expect(error).toMatchObject({ fault: 'broken', name: 'DataError' })
    expect(error.message).toMatch(/^catalyseurs: .*version/s)
  })

  it('is broken, without asking the network, when the file is not part of this build', async () => {
    const fetched = vi.fn(() => Response.json({ version: 1 }))
    expect(await faultOf(fetched, 'communes-29')).toMatchObject({ fault: 'broken', file: 'communes-29' })
    expect(fetched).not.toHaveBeenCalled()
  })

  it.each([
    ['before an answer', () => new Promise<Response>(() => {})],
    [
      'in the middle of a file',
      () => new Response(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array([123])) })),
    ],
  ])('is offline, and not to be asked again at once, when there is only silence %s', async (_, answer) => {
    vi.useFakeTimers()
    const gone = new DOMException('stopped', 'AbortError')
    vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => {
      const stopped = new Promise<never>((_, fail) => signal?.addEventListener('abort', () => fail(gone)))
      const response = await Promise.race([answer(), stopped])
      const reader = response.body!.getReader()
      const body = { getReader: () => ({ read: () => Promise.race([reader.read(), stopped]) }) }
      return { ok: true, status: 200, headers: response.headers, body }
    })
    const failed = load('catalyseurs', schema, still()).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(16_000)
    vi.useRealTimers()
    const error = (await failed) as DataError // as the next line says
    expect(error).toMatchObject({ name: 'DataError', fault: 'offline' })
    expect(isSilence(error)).toBe(true)
    expect(isSilence(new DataError('catalyseurs', 'offline', 'the host answered 500'))).toBe(false)
  })

  it('waits for a file that comes slowly, as long as something of it comes', async () => {
    vi.useFakeTimers()
    const parts = [...'{"version": 1}'].map((letter) => new TextEncoder().encode(letter))
    vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => {
      const next = async () => {
        await new Promise((done) => setTimeout(done, 10_000))
        signal?.throwIfAborted()
        return { done: parts.length === 0, value: parts.shift() }
      }
      return { ok: true, status: 200, headers: new Headers(), body: { getReader: () => ({ read: next }) } }
    })
    const loaded = load('catalyseurs', schema, still())
    await vi.advanceTimersByTimeAsync(200_000)
    vi.useRealTimers()
    expect(await loaded).toEqual({ version: 1 })
  })

  it.each([
    ['broken', () => Response.json({ version: 0 })],
    ['gone', html],
  ])('asks once more for a file that is %s, past what the browser has kept', async (_, kept) => {
    const asked: (RequestCache | undefined)[] = []
    vi.stubGlobal('fetch', async (_: string, { cache }: RequestInit) => {
      asked.push(cache)
      return cache === 'reload' ? Response.json({ version: 1 }) : kept()
    })
    expect(await load('catalyseurs', schema, still())).toEqual({ version: 1 })
    expect(asked).toEqual(['default', 'reload'])
  })

  it('lets an abort through as it is, before the answer', async () => {
    const control = new AbortController()
    vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => signal?.throwIfAborted())
    control.abort()
    await expect(load('catalyseurs', schema, control.signal)).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('lets an abort through as it is, while the file comes', async () => {
    const control = new AbortController()
    const body = new ReadableStream({
      pull: (stream) => {
        control.abort()
        stream.error(control.signal.reason)
      },
    })
    vi.stubGlobal('fetch', async () => new Response(body))
    await expect(load('catalyseurs', schema, control.signal)).rejects.toMatchObject({ name: 'AbortError' })
  })
})

describe('the example files', () => {
  it('keep the published schemas', async () => {
    const { EXAMPLE_FILES } = await import('../domain/example-files')
    expect(catalystColumns.safeParse(EXAMPLE_FILES.catalyseurs).error).toBeUndefined()
    expect(territoriesFile.safeParse(EXAMPLE_FILES.territoires).error).toBeUndefined()
    expect(territoriesFile.safeParse(EXAMPLE_FILES.lieux).error).toBeUndefined()
  })
})
