import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Awake, keepAwake } from './wake-lock'

/** A browser that keeps the screen awake, or refuses to, until it lets go of it. */
function browser({ refuses = false } = {}) {
  const locks: EventTarget[] = []
  const release = vi.fn(async () => {})
  const request = vi.fn(async () => {
    if (refuses) throw new DOMException('no', 'NotAllowedError')
    const lock = Object.assign(new EventTarget(), { release })
    locks.push(lock)
    return lock
  })
  vi.stubGlobal('navigator', { wakeLock: { request } })
  return { request, release, letsGo: () => locks[locks.length - 1]!.dispatchEvent(new Event('release')) }
}

const turn = (state: DocumentVisibilityState) => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  document.dispatchEvent(new Event('visibilitychange'))
}
const settled = () => new Promise((done) => setTimeout(done))
const heard: Awake[] = []
let stop = () => {}
const begin = () => {
  stop = keepAwake((awake) => heard.push(awake))
}

beforeEach(() => {
  heard.length = 0
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible')
})
afterEach(() => {
  stop()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

it('asks for the screen once, and again when the page comes back after the browser let go', async () => {
  const { request, letsGo } = browser()
  begin()
  await settled()
  dispatchEvent(new Event('pointerdown')) // it is held: nothing to ask for
  expect(request).toHaveBeenCalledTimes(1)
  expect(heard).toEqual(['awake'])
  turn('hidden')
  letsGo()
  expect(request).toHaveBeenCalledTimes(1)
  turn('visible')
  await settled()
  expect(request).toHaveBeenCalledTimes(2)
})

it('tells when it is refused, and asks again at a press', async () => {
  const { request } = browser({ refuses: true })
  begin()
  await settled()
  expect(heard).toEqual(['refused'])
  dispatchEvent(new Event('keydown'))
  await settled()
  expect(request).toHaveBeenCalledTimes(2)
})

it('tells where it cannot be asked', () => {
  vi.stubGlobal('navigator', {})
  begin()
  expect(heard).toEqual(['unable'])
})

it('lets the screen sleep again at the end, even when it is given after it', async () => {
  const { request, release } = browser()
  begin()
  stop()
  await settled()
  expect(request).toHaveBeenCalledTimes(1)
  expect(release).toHaveBeenCalledTimes(1)
  turn('visible')
  expect(request).toHaveBeenCalledTimes(1)
  expect(heard).toEqual([])
})
