import { existsSync } from 'node:fs'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { serve } from '../../tools/serve.mjs'
import { type Drawing, launchBrowser } from './browser'
import { Reader } from './page'

const SCREENS = {
  desktop: { viewport: { width: 1280, height: 800 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  projector: { viewport: { width: 1920, height: 1080 } },
} satisfies Record<string, BrowserContextOptions>

/** Nothing is kept between two pages but what a journey asks for: what fails or is counted is the network's. */
const FRENCH: BrowserContextOptions = {
  locale: 'fr-FR',
  timezoneId: 'Europe/Paris',
  serviceWorkers: 'block',
}

/** How a reader comes to the site; `context` takes anything else that a browser can be told. */
export type Visit = { readonly screen?: keyof typeof SCREENS; readonly context?: BrowserContextOptions }

/** The built site, served for one file of journeys. */
export type Site = {
  /** A new, empty browser profile in which nothing is open yet: a journey may spoil its network first. */
  waits(visit?: Visit): Promise<Reader>
  /** Opens a path in a new, empty browser profile. */
  opens(path: string, visit?: Visit): Promise<Reader>
  /** The window that an act of a reader opens beside theirs, in the same browser profile. */
  follows(reader: Reader, act: () => Promise<unknown>): Promise<Reader>
  /** Takes the server away, as a network that is lost. */
  stops(): Promise<void>
  /** Serves a folder at the same address, as a host does after a deployment. */
  serves(folder: string): Promise<void>
  /** What the server was asked for since the file began, such as `/data/x.json`. */
  asked(): string[]
}

/**
 * Serves a folder and starts one browser for the file that calls it; both stop by themselves.
 * After each test its pages are asserted clean, then closed.
 * @param options `root` is `dist`, or the folder that SITE_ROOT names, unless told otherwise
 */
export function servedSite(options: { drawing?: Drawing; root?: string } = {}): Site {
  const { drawing = 'none', root = process.env.SITE_ROOT ?? 'dist' } = options
  const base = process.env.BASE_PATH
  // Not compressed: the browser is on the same machine, and each file of journeys has its own server.
  const how = (folder: string) => ({
    root: folder,
    compress: false,
    report: () => {},
    ...(base && { base }),
  })
  let browser: Browser
  let server: Awaited<ReturnType<typeof serve>>
  let readers: Reader[] = []

  beforeAll(async () => {
    if (!existsSync(root)) throw new Error(`${root} is missing: run npm run build`)
    server = await serve(how(root))
    browser = await launchBrowser(drawing)
  })
  afterEach(async () => {
    const finished = readers
    readers = []
    try {
      for (const reader of finished) await reader.assertClean()
    } finally {
      for (const reader of finished) await reader.context.close()
    }
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  async function waits({ screen = 'desktop', context }: Visit = {}): Promise<Reader> {
    const profile = { ...FRENCH, ...SCREENS[screen], ...context }
    const page = await (await browser.newContext(profile)).newPage()
    const reader = new Reader(page, server.url, server.reports)
    readers.push(reader)
    return reader
  }

  return {
    waits,
    async opens(path, visit) {
      const reader = await waits(visit)
      await reader.goes(path)
      return reader
    },
    async follows({ context }, act) {
      const [page] = await Promise.all([context.waitForEvent('page'), act()])
      const reader = new Reader(page, server.url, server.reports)
      readers.push(reader)
      return reader
    },
    stops: () => server.close(),
    async serves(folder) {
      await server.close()
      server = await serve({ ...how(folder), port: server.port })
    },
    asked: () => server.requests.map(({ path }) => path),
  }
}
