import { slowDown } from './profiles.mjs'

const QUIET = 500 // ms without a drawing or a request: the page is at rest
export const TIMEOUT = 90_000 // ms for a page
const PATIENCE = 10_000 // ms for an act

/** What a scenario measures in. @typedef {{ page: any, cdp: any, site: any, inflight: Set<unknown>, received: any[], browser: any, next: any }} Session */

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms))

/** Waits until nothing has moved for a while. @returns {Promise<number>} the time of the last change */
export async function settle({ page, inflight, site }, whole = true) {
  const end = Date.now() + TIMEOUT
  while (Date.now() < end) {
    const { firstFrame, ready, activity, now, complete } = await page.evaluate(() => ({
      ...window.__probe,
      now: performance.now(),
      complete: document.readyState === 'complete',
    }))
    const shown = firstFrame > 0 && (!whole || !site.ready || ready > 0) && activity >= 0
    const last = Math.max(activity, firstFrame, ready)
    if (complete && inflight.size === 0 && shown && now - last > QUIET) return last
    await sleep(50)
  }
  throw new Error(`${site.name}: not at rest after ${TIMEOUT / 1000} s, ${inflight.size} requests under way`)
}

/** Opens a path of a site without limits and waits until it rests, then slows it down. */
export async function arrive(session, url, profile, path = '', whole = true) {
  await session.page.goto(url + path, { waitUntil: 'commit', timeout: TIMEOUT })
  await settle(session, whole)
  await slowDown(session.cdp, profile)
}

/**
 * Arms the probe, acts, and waits for what should change.
 * @param {readonly ('watched' | 'map')[]} wants
 * @returns {Promise<{ frameMs: number, watchedMs: number, mapMs: number }>} from the press to each paint; NaN for none
 */
export async function press({ page }, act, watched, wants = ['watched']) {
  const blank = { start: 0, frame: 0, watched: 0, map: 0, looksAtMap: wants.includes('map') }
  await page.evaluate((news) => void Object.assign(window.__probe, news), { watched, armed: blank })
  await act()
  const end = Date.now() + PATIENCE
  let armed
  do {
    await sleep(20)
    armed = await page.evaluate(() => window.__probe.armed)
  } while (!wants.every((what) => armed[what] > 0) && Date.now() < end)
  await page.evaluate(() => {
    window.__probe.armed = null
  })
  const since = (what) => (armed[what] > 0 ? armed[what] - armed.start : Number.NaN)
  return { frameMs: since('frame'), watchedMs: since('watched'), mapMs: since('map') }
}

/** A press of the mouse on the middle of an element. */
export async function click({ page }, selector) {
  const place = page.locator(selector).first()
  await place.scrollIntoViewIfNeeded()
  const { x, y, width, height } = await place.boundingBox()
  await page.mouse.click(x + Math.min(width / 2, 60), y + height / 2)
}
