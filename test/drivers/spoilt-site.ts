import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { answerFrom } from '../../tools/serve/answer.mjs'
import { type Drawing, launchBrowser } from './browser'
import { Reader } from './page'

/** What goes wrong with a file on its way to one reader. */
export const HARMS = [
  'missing',
  'error 500',
  'truncated',
  'HTML instead',
  'wrong schema',
  'previous build',
  'slow',
  'stalled half-way',
] as const
export type Harm = (typeof HARMS)[number]

/** A reader for whom one file can be spoilt, on the wire, whatever the other readers get. */
export type SpoiltReader = {
  readonly reader: Reader
  /** Spoils the files whose path fits, from the next request on. */
  spoils(pattern: RegExp, harm: Harm): void
  /** Lets the files come whole from now on, those that are held back too. */
  mends(): void
  /** Moves the clock of the page on by steps of a second until this is so; never while a whole file is coming. */
  hurries(what: string, isThere: () => Promise<boolean>): Promise<void>
  /** Moves the clock of the page on by so many seconds, in the same way. */
  passes(seconds: number): Promise<void>
}

type Spoilt = { pattern: RegExp; harm: Harm; held: (() => void)[] }
type Json = Record<string, unknown>

const READER = 'x-reader'
const AT_A_TIME = 3 // readers, for two cores
const MOST_STEPS = 90 // seconds of the clock of a page
const MOST_TURNS = 400
const LATE: ReadonlySet<Harm> = new Set(['slow', 'stalled half-way'])
const pause = () => new Promise((done) => setTimeout(done, 20)) // the network’s own time

const weightOf = (value: unknown) => JSON.stringify(value ?? null).length
const isMap = ({ type }: Json) => type === 'Topology'

/** The same file with what it holds most of as something else. */
function otherShape(file: Json): Json {
  if (isMap(file)) return { ...file, objects: {} }
  const [most] = Object.keys(file).sort((a, b) => weightOf(file[b]) - weightOf(file[a]))
  return { ...file, [most!]: { nothing: 'known' } }
}

/** The same file as a build before may have written it. */
function ofBefore(file: Json): Json {
  if (!isMap(file)) return { ...file, version: 0 }
  const objects = Object.entries(file.objects as Json) // a TopoJSON of our own build
  return { ...file, objects: Object.fromEntries(objects.map(([name, shape]) => [`old-${name}`, shape])) }
}

/** Sends a file as it should not come. */
function send({ harm, held }: Spoilt, whole: Buffer, response: ServerResponse, answer: () => void) {
  const type = { 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=31536000, immutable' }
  const json = (change: (file: Json) => Json) =>
    response.writeHead(200, type).end(JSON.stringify(change(JSON.parse(whole.toString('utf8')))))
  const half = whole.subarray(0, whole.length >> 1)
  const acts: Record<Harm, () => unknown> = {
    missing: () => response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found'),
    'error 500': () => response.writeHead(500, { 'Content-Type': 'text/plain' }).end('Out of order'),
    truncated: () => response.writeHead(200, type).end(half),
    'HTML instead': () =>
      response
        .writeHead(200, { ...type, 'Content-Type': 'text/html' })
        .end('<!doctype html><title>Accueil</title>'),
    'wrong schema': () => json(otherShape),
    'previous build': () => json(ofBefore),
    slow: () => held.push(answer),
    'stalled half-way': () => {
      response.writeHead(200, { ...type, 'Content-Length': whole.length })
      response.write(half)
    },
  }
  acts[harm]()
}

/** The built site behind a server that spoils files for one reader at a time, and a browser for many readers. */
export function spoiltSite(root: string, drawing: Drawing = 'none') {
  const spoilt = new Map<string, Spoilt>()
  let browser: Browser
  let base = ''
  let readers = 0
  let inside = 0
  const queue: (() => void)[] = []
  const answer = answerFrom({ root, base: '/', compress: false })
  const server = createServer((request: IncomingMessage, response) => {
    const path = request.url ?? '/'
    const fault = spoilt.get(String(request.headers[READER]))
    const go = () => void answer(request, response)
    if (!fault?.pattern.test(path)) return go()
    send(fault, readFileSync(join(root, path)), response, go)
  })

  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    browser = await launchBrowser(drawing)
  })
  afterAll(async () => {
    await browser?.close()
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  })

  async function comes(id: string): Promise<SpoiltReader> {
    const context = await browser.newContext({
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      serviceWorkers: 'block',
      viewport: { width: 1280, height: 800 },
      extraHTTPHeaders: { [READER]: id },
    })
    const reader = new Reader(await context.newPage(), base, [])
    await reader.page.clock.install()
    const coming = new Set<unknown>()
    reader.page.on('request', (request) => {
      const fault = spoilt.get(id)
      const isWaitedFor = !fault?.pattern.test(request.url()) || !LATE.has(fault.harm)
      if (isWaitedFor && !request.url().startsWith('data:')) coming.add(request)
    })
    reader.page.on('requestfinished', (request) => void coming.delete(request))
    reader.page.on('requestfailed', (request) => void coming.delete(request))
    const passesOne = async () => {
      for (let turn = 0; coming.size > 0 && turn < MOST_TURNS; turn++) await pause()
      await reader.page.clock.runFor(1000)
      await pause()
    }
    return {
      reader,
      spoils(pattern, harm) {
        reader.expects(pattern, /Failed to load resource/)
        spoilt.set(id, { pattern, harm, held: [] })
      },
      mends() {
        const before = spoilt.get(id)
        spoilt.delete(id)
        for (const release of before?.held ?? []) release()
      },
      async passes(seconds) {
        for (let step = 0; step < seconds; step++) await passesOne()
      },
      async hurries(what, isThere) {
        for (let step = 0; step < MOST_STEPS; step++) {
          if (await isThere()) return
          await passesOne()
        }
        throw new Error(
          `waited ${MOST_STEPS} s of the page in vain for ${what}; the address is ${reader.url()}`,
        )
      },
    }
  }

  /** Lets a new reader act, at most three at a time; then the page is asserted clean and closed. */
  return async function visit<T>(act: (visitor: SpoiltReader) => Promise<T>): Promise<T> {
    if (inside >= AT_A_TIME) await new Promise<void>((enter) => queue.push(enter))
    inside++
    const id = String(++readers)
    try {
      const visitor = await comes(id)
      try {
        const seen = await act(visitor)
        await visitor.reader.assertClean()
        return seen
      } finally {
        visitor.mends()
        await visitor.reader.context.close()
      }
    } finally {
      inside--
      queue.shift()?.()
    }
  }
}
