import { again, load } from './loads.mjs'
import { memory } from './memory.mjs'
import { NO_LIMIT, slowDown } from './profiles.mjs'
import { arrive, click, press, settle, sleep } from './session.mjs'
import { median } from './statistics.mjs'

const [FLIGHTS, ALOFT] = [4, 900] // of the talk; ms that each lasts
const TEN_MINUTES = 60 // acts: one every ten seconds for ten minutes, each as soon as the page rests
const WORDS = ['ren', 'qui', 'lyo', 'dij'] // typed letter by letter: places that all lists know
const PLACE = 'Quimper'

const finite = (values) => values.filter((value) => Number.isFinite(value))
const merged = (rows) =>
  Object.fromEntries(Object.keys(rows[0]).map((key) => [key, median(finite(rows.map((row) => row[key])))]))

/** From each letter to the suggestions that it brings, once places are there. */
async function search(session, url, profile) {
  const { page, site } = session
  await arrive(session, url, NO_LIMIT, site.panel)
  await page.click(site.field)
  await page.keyboard.type(PLACE, { delay: 30 })
  await page.waitForSelector(site.suggestion)
  await settle(session, false) // all places have come
  await slowDown(session.cdp, profile)
  const letters = []
  for (const word of WORDS) {
    await page.locator(site.field).fill('')
    await sleep(200)
    for (const letter of word) {
      letters.push(await press(session, () => page.keyboard.type(letter), site.suggestions))
      await sleep(100)
    }
  }
  const times = finite(letters.map(({ watchedMs }) => watchedMs))
  return {
    letterMs: median(times),
    slowestLetterMs: Math.max(...times),
    frameMs: median(finite(letters.map(({ frameMs }) => frameMs))),
  }
}

/** From a press on a filter to the list and to the map. */
async function filter(session, url, profile) {
  const { site } = session
  await arrive(session, url, profile, site.panel)
  if (site.facet) await click(session, site.facet)
  await sleep(500)
  const rows = []
  for (const selector of [...site.filters, ...site.filters]) {
    rows.push(await press(session, () => click(session, selector), site.list, ['watched', 'map']))
    await settle(session, false)
  }
  const { watchedMs, ...others } = merged(rows)
  const { longTasks } = await session.page.evaluate(() => window.__probe)
  return {
    ...others,
    listMs: watchedMs,
    slowestListMs: Math.max(...finite(rows.map((row) => row.watchedMs))),
    longestMs: Math.max(0, ...longTasks.map(([, length]) => length)),
  }
}

/** A place asked for by a reader who has touched nothing yet: to the first suggestion, and from its press to the answer. */
async function nearest(session, url, profile) {
  const { page, site } = session
  await arrive(session, url, profile, site.panel)
  const began = await page.evaluate(() => performance.now())
  await page.click(site.field)
  await page.keyboard.type(PLACE, { delay: 30 })
  await page.waitForSelector(site.suggestion, { polling: 'raf' })
  const suggestionMs = (await page.evaluate(() => performance.now())) - began
  await sleep(300)
  const { frameMs, watchedMs, mapMs } = await press(
    session,
    () => click(session, site.suggestion),
    site.answer,
    ['watched', 'map'],
  )
  return { suggestionMs, frameMs, answerMs: watchedMs, mapMs }
}

/** From a press on an organisation of the list to its sheet. */
async function open(session, url, profile) {
  const { page, site } = session
  await arrive(session, url, profile, site.panel)
  const rows = []
  for (const at of [0, 2, 4]) {
    rows.push(await press(session, () => page.locator(site.item).nth(at).click(), site.sheet))
    await settle(session, false)
    await page.click(site.close)
    await page.waitForSelector(site.item)
    await settle(session, false)
  }
  return {
    ...merged(rows.map(({ frameMs, watchedMs }) => ({ frameMs, sheetMs: watchedMs }))),
    firstSheetMs: rows[0].watchedMs,
  }
}

/** From the press that adds a second région to the two side by side. */
async function compare(session, url, profile) {
  const { site } = session
  await arrive(session, url, profile, site.compared.path)
  const { frameMs, watchedMs } = await press(
    session,
    () => site.compared.act(session.page),
    site.compared.shown,
  )
  return { frameMs, comparedMs: watchedMs }
}

/**
 * Presses the clicker four times, and waits until the map rests after each.
 * @returns how soon the scene's words and the map answer, and how long the frames of the map are on the way
 */
async function flights(session, url, profile) {
  const { page, site } = session
  const talk = site.talk ?? ''
  await arrive(session, url, profile, talk, talk === '')
  const [frames, answers] = [[], []]
  for (let flight = 0; flight < FLIGHTS; flight++) {
    const start = await page.evaluate(() => performance.now())
    const shown = site.scene ?? 'none'
    const wants = site.scene ? ['watched', 'map'] : ['map']
    answers.push(await press(session, () => page.keyboard.press('PageDown'), shown, wants))
    await settle(session, false)
    const paints = await page.evaluate((from) => window.__probe.paints.filter((time) => time > from), start)
    const aloft = paints.filter((time) => time - paints[0] <= ALOFT) // what is painted later has come by the network
    frames.push(...aloft.slice(1).map((time, i) => time - aloft[i]))
  }
  return { frames: frames.sort((a, b) => a - b), answers }
}

async function fly(session, url, profile) {
  const { frames } = await flights(session, url, profile)
  const { longTasks } = await session.page.evaluate(() => window.__probe)
  return {
    frames: frames.length,
    frameMs: median(frames),
    frame95Ms: frames[Math.floor(frames.length * 0.95)] ?? Number.NaN,
    longestFrameMs: frames[frames.length - 1] ?? Number.NaN,
    longestMs: Math.max(0, ...longTasks.map(([, length]) => length)),
  }
}

async function talk(session, url, profile) {
  const { answers } = await flights(session, url, profile)
  return merged(answers.map(({ watchedMs, mapMs }) => ({ sceneMs: watchedMs, mapMs })))
}

/** Ten minutes of use: filters, sheets, the wheel and the hand on the map; one act after the other, without the waits. */
async function use(session, url, profile) {
  const { page, cdp, site } = session
  await arrive(session, url, profile, site.panel)
  const before = await memory(cdp)
  if (site.facet) await click(session, site.facet)
  const { x, y, width, height } = await page.locator(site.map).first().boundingBox()
  const middle = [x + width / 2, y + height / 2]
  const acts = [
    () => click(session, site.filters[0]),
    () => page.locator(site.item).nth(1).click(),
    () => page.click(site.close),
    () => page.mouse.move(...middle).then(() => page.mouse.wheel(0, -240)),
    async () => {
      await page.mouse.move(...middle)
      await page.mouse.down()
      await page.mouse.move(middle[0] + 80, middle[1] - 60, { steps: 5 })
      await page.mouse.up()
    },
    () => page.mouse.move(...middle).then(() => page.mouse.wheel(0, 240)),
  ]
  for (let act = 0; act < TEN_MINUTES; act++) {
    await acts[act % acts.length]()
    await sleep(150)
    await settle(session, false)
  }
  const after = await memory(cdp)
  return { ...after, startHeapMB: before.heapMB }
}

/** What can be measured in a page; times are milliseconds. `looksAtMap`: each picture of the map is compared. */
export const SCENARIOS = {
  load: { run: load },
  again: { run: again, keepsSite: true },
  search: { run: search },
  filter: { run: filter, looksAtMap: true },
  nearest: { run: nearest, looksAtMap: true },
  open: { run: open },
  compare: { run: compare },
  fly: { run: fly },
  talk: { run: talk, looksAtMap: true },
  use: { run: use },
}
