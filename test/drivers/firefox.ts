import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core'
import { findEngines } from '../../tools/engines.mjs'
import { endTree } from '../../tools/setup/process-tree.mjs'
import type { Drawing } from './browser'
import type { Engine, EngineKind, Port, Size } from './engine'
import { twice, within } from './patience'
import { type VirtualScreen, virtualScreen } from './virtual-screen'

const programs = findEngines()

const LIMIT = 30_000 // ms for it to start, and for each of its answers
const FAREWELL = 10_000 // ms to close before it is ended

const LOADED = { waitUntil: 'domcontentloaded' } as const

/** French, silent, and drawing by the processor or not at all. */
const prefs = (drawing: Drawing) => ({
  'intl.accept_languages': 'fr-FR, fr',
  'messaging-system.rsexperimentloader.enabled': false,
  'webgl.force-enabled': drawing === 'webgl',
  'webgl.disabled': drawing === 'none',
})

/** Requests that a page which is left, or a search replaced by the next, gives up. */
const GIVEN_UP = /NS_BINDING_ABORTED|NS_ERROR_ABORT/

/** Notes everything that goes wrong in a page, but for the parts that it was still waiting for when it was left. */
function watch(page: Page) {
  const seen: string[] = []
  let isLeft = false
  const note = (text: string) => {
    if (!isLeft) seen.push(text)
  }
  page.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => note(`error: ${error instanceof Error ? error.stack : error}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed'
    if (!GIVEN_UP.test(reason)) note(`request: ${reason} ${request.url()}`)
  })
  const leaves = async (act: () => Promise<unknown>) => {
    isLeft = true
    await act()
    isLeft = false
  }
  return { seen, leaves }
}

async function portOf(browser: Browser, size: Size): Promise<Port> {
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  await page.setViewport(size)
  const { seen, leaves } = watch(page)
  return {
    opens: (url) => leaves(() => page.goto(url, LOADED)),
    asks: (act, ...values) => page.evaluate(act as never, ...values) as never, // the types of a page's own answers
    points: (x, y) => page.mouse.click(x, y),
    types: (text) => page.keyboard.type(text),
    async strikes(keys) {
      if (keys !== 'Control+z') return page.keyboard.press(keys === 'Space' ? ' ' : (keys as KeyInput))
      await page.keyboard.down('Control')
      await page.keyboard.press('z')
      await page.keyboard.up('Control')
    },
    async steps(way) {
      if (way === 'again') await leaves(() => page.reload(LOADED))
      else await page.evaluate(way === 'back' ? () => history.back() : () => history.forward())
    },
    async hands(selector, path) {
      const field = (await page.$(selector)) as
        | import('puppeteer-core').ElementHandle<HTMLInputElement>
        | null
      await field?.uploadFile(path)
    },
    draws: () => page.screenshot(),
    troubles: async () => seen,
    closes: () => context.close(),
  }
}

async function start(drawing: Drawing): Promise<Engine> {
  const screen: VirtualScreen | null = programs.screen ? await virtualScreen() : null
  const launch = () =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath: programs.firefox ?? '',
      headless: screen === null, // without a screen it draws no WebGL
      extraPrefsFirefox: prefs(drawing),
      env: { ...process.env, ...(screen && { DISPLAY: screen.display }) },
      timeout: LIMIT,
      protocolTimeout: LIMIT,
    })
  const browser = await twice(() => within(LIMIT, launch(), 'Firefox did not start'))
  const version = (await browser.version()).replace(/^.*\//, '')
  return {
    version: () => version,
    window: (size) => portOf(browser, size),
    async stops() {
      await within(FAREWELL, browser.close(), 'Firefox did not close').catch(() => {})
      await endTree(browser.process()?.pid)
      screen?.stops()
    },
  }
}

export const firefox: EngineKind = {
  name: 'Firefox ESR',
  absent: programs.firefox ? null : 'firefox-esr is not installed',
  starts: start,
}
