import { memory } from './memory.mjs'
import { NO_LIMIT, slowDown } from './profiles.mjs'
import { settle, TIMEOUT } from './session.mjs'

/** Bytes received until a time of the page, in kB. */
const receivedKB = (received, until) =>
  received.reduce((sum, { at, bytes }) => sum + (at <= until ? bytes : 0), 0) / 1000

/** Opens a page and measures it until it is at rest. */
async function measuredLoad(session, url, profile) {
  const { page, cdp, received } = session
  await slowDown(cdp, profile)
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(url, { waitUntil: 'commit', timeout: TIMEOUT })
  const settledMs = await settle(session)
  const { metrics } = await cdp.send('Performance.getMetrics')
  const spent = (wanted) => (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN) * 1000
  const probe = await page.evaluate(() => ({ ...window.__probe, origin: performance.timeOrigin }))
  const long = probe.longTasks.filter(([start]) => start < settledMs).map(([, length]) => length)
  const usableMs = probe.usable || probe.ready || Number.NaN
  await slowDown(cdp, NO_LIMIT)
  return {
    fcpMs: probe.fcp || Number.NaN,
    lcpMs: probe.lcp || Number.NaN,
    firstFrameMs: probe.firstFrame,
    usableMs,
    readyMs: probe.ready || Number.NaN,
    settledMs,
    blockingMs: long.reduce((sum, length) => sum + Math.max(0, length - 50), 0),
    longestMs: Math.max(0, ...long),
    scriptMs: spent('ScriptDuration'),
    mainCpuMs: spent('TaskDuration'),
    usableKB: receivedKB(received, probe.origin + usableMs),
    ...(await memory(cdp)),
  }
}

/** A first visit: nothing is kept, no service worker. */
export const load = (session, url, profile) => measuredLoad(session, url, profile)

/** A second visit of the same profile, once the site has kept what it keeps. */
export async function again(session, url, profile) {
  const { page } = session
  await page.goto(url, { waitUntil: 'commit', timeout: TIMEOUT })
  await settle(session)
  await page.evaluate(async (keeps) => {
    const end = performance.now() + 20_000
    const kept = async () => (await navigator.serviceWorker.getRegistration())?.active
    while (keeps && !(await kept()) && performance.now() < end) await new Promise((f) => setTimeout(f, 100))
  }, session.site.keeps ?? false)
  const second = await session.next()
  await page.close()
  return measuredLoad(second, url, profile)
}
