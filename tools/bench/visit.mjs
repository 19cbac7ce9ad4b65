import { chromium } from 'playwright-core'
import { installProbe } from './probe.mjs'
import { SCENARIOS } from './scenarios.mjs'
import { countInflight, countReceived } from './wire.mjs'

const ARGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

/** A page that measures itself, with what its network carries. */
async function measuredPage(context, site, looksAtMap) {
  const page = await context.newPage()
  const { marks, usable, ready, map } = site
  await page.addInitScript(installProbe, { marks, usable, ready, map, looksAtMap })
  const cdp = await context.newCDPSession(page)
  await cdp.send('Network.enable')
  return { page, cdp, site, inflight: countInflight(page), received: countReceived(cdp) }
}

/** Opens an empty profile whose GPU process is already warm, as on a visitor's machine. */
async function openBrowser(executablePath, keepsSite) {
  const browser = await chromium.launch({ executablePath, args: ARGS })
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'fr-FR',
    serviceWorkers: keepsSite ? 'allow' : 'block', // without: a first visit, and the bytes of the page alone
  })
  const warm = await context.newPage()
  await warm.evaluate(() => document.createElement('canvas').getContext('webgl2')?.clear(16384))
  return { browser, context, warm }
}

/**
 * Runs one scenario once in a fresh browser.
 * @param {import('./peers.mjs').Site} site
 * @param {string} url where it is served
 * @param {{ scenario: string, profile: import('./profiles.mjs').Profile, chromiumPath: string }} how
 * @returns {Promise<{ numbers: Record<string, number>, errors: string[], version: string }>}
 */
export async function visit(site, url, { scenario, profile, chromiumPath }) {
  const { run, keepsSite = false, looksAtMap = false } = SCENARIOS[scenario]
  const { browser, context, warm } = await openBrowser(chromiumPath, keepsSite)
  const errors = []
  context.on('weberror', (error) => errors.push(error.error().message))
  try {
    const next = () => measuredPage(context, site, looksAtMap)
    const session = await next()
    await warm.close()
    const numbers = await run({ ...session, browser, next }, url, profile)
    return { numbers, errors, version: browser.version() }
  } finally {
    await browser.close()
  }
}
