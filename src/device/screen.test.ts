import { afterEach, describe, expect, it, vi } from 'vitest'
import { visibleScreen } from './screen'

/** A window of 844 px with what its browser tells of the part in sight. */
function screenOf(inSight: object | undefined) {
  vi.stubGlobal('visualViewport', inSight)
  vi.stubGlobal('innerHeight', 844)
}
afterEach(() => vi.unstubAllGlobals())

describe('visibleScreen', () => {
  it('leaves the keyboard out', () => {
    screenOf({ height: 510, offsetTop: 0, scale: 1 })
    expect(visibleScreen()).toEqual({ height: 510, keyboard: 334 })
  })

  it('takes a bar of the browser for no keyboard', () => {
    screenOf({ height: 790, offsetTop: 0, scale: 1 })
    expect(visibleScreen()).toEqual({ height: 844, keyboard: 0 })
  })

  it('takes two fingers that zoom for no keyboard', () => {
    screenOf({ height: 422, offsetTop: 100, scale: 2 })
    expect(visibleScreen()).toEqual({ height: 844, keyboard: 0 })
  })

  it('is the whole window where the browser does not tell', () => {
    screenOf(undefined)
    expect(visibleScreen()).toEqual({ height: 844, keyboard: 0 })
  })
})
