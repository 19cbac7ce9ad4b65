import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { whereabouts } from './geolocation'

type Answer = (found: (position: object) => void, failed: (error: object) => void) => void

/** A browser whose device answers so. */
function browser(answer: Answer, isSecure = true) {
  vi.stubGlobal('isSecureContext', isSecure)
  vi.stubGlobal('navigator', { geolocation: { getCurrentPosition: answer } })
}
const QUIMPER = { coords: { longitude: -4.0944, latitude: 47.9963, accuracy: 30 } }

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('gives the position, longitude first', async () => {
  browser((found) => found(QUIMPER))
  expect(await whereabouts()).toEqual({ is: 'found', at: [-4.0944, 47.9963], within: 30 })
})

it.each([
  [1, 'refused'],
  [2, 'unknown'],
  [3, 'late'],
])('tells the error %i as « %s »', async (code, is) => {
  browser((_, failed) => failed({ code }))
  expect(await whereabouts()).toEqual({ is })
})

it('is late where the question is never answered', async () => {
  browser(() => {})
  const found = whereabouts()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await found).toEqual({ is: 'late' })
})

it('does not ask at an address that is not secure, nor a browser that cannot', async () => {
  const asked = vi.fn()
  browser(asked, false)
  expect(await whereabouts()).toEqual({ is: 'insecure' })
  vi.stubGlobal('isSecureContext', true)
  vi.stubGlobal('navigator', {})
  expect(await whereabouts()).toEqual({ is: 'unsupported' })
  expect(asked).not.toHaveBeenCalled()
})
