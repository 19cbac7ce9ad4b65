import { chromium } from 'playwright-core'
import { installProbe } from './probe.mjs'
import { median } from './statistics.mjs'

/** How far the reader is, and how slow the machine. @typedef {{ latency: number, down: number, cpu: number }} Profile */
/** @type {Record<string, Profile>} latency in ms a request, down in Mbit/s (0: no limit), cpu as a slowdown */
export const PROFILES = {
  none: { latency: 0, down: 0, cpu: 1 },
  wifi: { latency: 60, down: 10, cpu: 1 },
  slow4g: { latency: 150, down: 1.6, cpu: 4 },
}

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
const [FLIGHTS, ALOFT] = [4, 900] // of the talk; ms that each lasts
const QUIET = 800 // ms without a drawing or a request: the page is at rest
const TIMEOUT = 90_000

const sleep = (ms) => new Promise((done) => setTimeout(done, ms))

/** Opens an empty profile whose GPU process is already warm, as on a visitor's machine. */
async function openPage(executablePath, site) {
  const browser = await chromium.launch({ executablePath, args: ARGS })
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'fr-FR',
    serviceWorkers: 'block', // a cold visit, and the bytes of the page alone
  })
  const warm = await context.newPage()
  await warm.evaluate(() => document.createElement('canvas').getContext('webgl2')?.clear(16384))
  const page = await context.newPage()
  await warm.close()
  const errors = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.addInitScript(installProbe, { marks: site.marks, ready: site.ready })
  return { browser, page, errors, cdp: await context.newCDPSession(page) }
}

function countInflight(page) {
  const inflight = new Set()
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) inflight.add(request)
  })
  for (const end of ['requestfailed', 'requestfinished']) page.on(end, (request) => inflight.delete(request))
  return inflight
}

async function slowDown(cdp, { latency, down, cpu }) {
  await cdp.send('Network.enable')
  const downloadThroughput = down ? (down * 1e6) / 8 : -1
  if (latency || down) {
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput,
      uploadThroughput: -1,
    })
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu })
}

/** Waits until nothing has moved for a while. @returns {Promise<number>} the time of the last change */
async function settle(page, inflight, site) {
  const end = Date.now() + TIMEOUT
  while (Date.now() < end) {
    const { firstFrame, ready, activity, now, complete } = await page.evaluate(() => ({
      ...window.__probe,
      now: performance.now(),
      complete: document.readyState === 'complete',
    }))
    const shown = firstFrame > 0 && (!site.ready || ready > 0) && activity >= 0
    const last = Math.max(activity, firstFrame, ready)
    if (complete && inflight.size === 0 && shown && now - last > QUIET) return last
    await sleep(100)
  }
  throw new Error(`${site.name}: not at rest after ${TIMEOUT / 1000} s, ${inflight.size} requests under way`)
}

/** Opens the page cold and measures it until it is at rest. Milliseconds. */
async function load({ page, cdp }, site, url, profile) {
  const inflight = countInflight(page)
  await slowDown(cdp, profile)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(url, { waitUntil: 'commit', timeout: TIMEOUT })
  const settled = await settle(page, inflight, site)
  const { metrics } = await cdp.send('Performance.getMetrics')
  const { fcp, lcp, firstFrame, longTasks } = await page.evaluate(() => window.__probe)
  const long = longTasks.filter(([start]) => start < settled).map(([, length]) => length)
  return {
    fcp: fcp || Number.NaN,
    lcp: lcp || Number.NaN,
    firstFrame,
    settled,
    blocking: long.reduce((sum, length) => sum + Math.max(0, length - 50), 0),
    longest: Math.max(0, ...long),
    mainCpu: (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000,
  }
}

/**
 * Presses the clicker four times, and waits until the map rests after each: how long its frames are on the way.
 * Milliseconds between two paints of the map; a talk of the site, the same places on a bare map.
 */
async function fly({ page, cdp }, site, url, profile) {
  const inflight = countInflight(page)
  await page.goto(url + (site.talk ?? ''), { waitUntil: 'commit', timeout: TIMEOUT })
  await settle(page, inflight, { ...site, ready: site.talk ? undefined : site.ready })
  await slowDown(cdp, profile)
  const frames = []
  for (let flight = 0; flight < FLIGHTS; flight++) {
    const start = await page.evaluate(() => performance.now())
    await page.keyboard.press('PageDown')
    await page.waitForFunction((from) => window.__probe.activity > from, start)
    await settle(page, inflight, { name: site.name })
    const paints = await page.evaluate((from) => window.__probe.paints.filter((time) => time > from), start)
    const aloft = paints.filter((time) => time - paints[0] <= ALOFT) // what is painted later has come by the network
    frames.push(...aloft.slice(1).map((time, i) => time - aloft[i]))
  }
  const sorted = frames.sort((a, b) => a - b)
  const { longTasks } = await page.evaluate(() => window.__probe)
  return {
    frames: frames.length,
    frame: median(sorted),
    frame95: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
    frameLongest: sorted[sorted.length - 1] ?? Number.NaN,
    longest: Math.max(0, ...longTasks.map(([, length]) => length)),
  }
}

/** What can be measured in a page. */
export const SCENARIOS = { load, fly }

/**
 * Runs one scenario once in a fresh browser.
 * @typedef {{ name: string, marks?: string, ready?: string, talk?: string }} Site
 * @param {Site} site
 * @returns {Promise<{ numbers: Record<string, number>, errors: string[], version: string }>}
 */
export async function visit(site, url, { scenario, profile, chromiumPath }) {
  const session = await openPage(chromiumPath, site)
  try {
    const numbers = await SCENARIOS[scenario](session, site, url, profile)
    return { numbers, errors: session.errors, version: session.browser.version() }
  } finally {
    await session.browser.close()
  }
}
