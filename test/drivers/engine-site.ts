import { afterAll, afterEach, beforeAll } from 'vitest'
import { serve } from '../../tools/serve.mjs'
import type { Drawing } from './browser'
import type { Engine, EngineKind, Size } from './engine'
import { Tab } from './tab'

export const SCREENS = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} satisfies Record<string, Size>

const START = 90_000 // ms: an engine is started twice where it must

/** The built site in one engine. */
export type EngineSite = {
  opens(path: string, screen?: keyof typeof SCREENS): Promise<Tab>
  /** Allows troubles whose text fits, until the test is over. */
  expects(pattern: RegExp): void
  /** Takes the server away, as a network that is lost, until the test is over. */
  goesDark(): Promise<void>
  version(): string | null
}

/**
 * Serves the built site and starts an engine for the tests of the group that calls it; both stop by themselves.
 * After each test its windows are asserted clean, then closed: nothing in the console, no answer of 400 or more,
 * no report of the content policy or of Trusted Types.
 */
export function engineSite(kind: EngineKind, drawing: Drawing): EngineSite {
  const root = process.env.SITE_ROOT ?? 'dist'
  const how = { root, compress: false, report: () => {} }
  let server: Awaited<ReturnType<typeof serve>>
  let engine: Engine | null = null
  let tabs: Tab[] = []
  let expected: RegExp[] = []
  let isDark = false
  const goesDark = async () => {
    isDark = true
    await server.close()
  }

  beforeAll(async () => {
    if (kind.absent) return
    server = await serve(how)
    engine = await kind.starts(drawing)
  }, START)

  /** What went wrong in the windows and at the server. */
  async function troubles(): Promise<string[]> {
    const refused = server.requests.filter(({ status }) => status >= 400)
    const inPages = await Promise.all(tabs.map(({ port }) => port.troubles()))
    return [
      ...inPages.flat(),
      ...server.reports.map((text) => `policy: ${text}`),
      ...refused.map(({ path, status }) => `request: ${status} ${path}`),
    ].filter((text) => !expected.some((pattern) => pattern.test(text)))
  }

  afterEach(async () => {
    if (kind.absent) return
    try {
      const all = await troubles()
      if (all.length > 0) throw new Error(`the page is not clean:\n- ${all.join('\n- ')}`)
    } finally {
      for (const { port } of tabs) await port.closes()
      tabs = []
      expected = []
      server.reports.length = 0
      server.requests.length = 0
      if (isDark) server = await serve({ ...how, port: server.port })
      isDark = false
    }
  })
  afterAll(async () => {
    await engine?.stops()
    await server?.close()
  })

  return {
    async opens(path, screen = 'desktop') {
      if (!engine) throw new Error(`${kind.name} did not start`)
      const tab = new Tab(await engine.window(SCREENS[screen]), server.url)
      tabs.push(tab)
      await tab.goes(path)
      return tab
    },
    expects: (pattern) => void expected.push(pattern),
    goesDark,
    version: () => engine?.version() ?? null,
  }
}
