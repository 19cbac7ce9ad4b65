import { describe, expect, it } from 'vitest'
import { sheetPixels } from './frame'

describe('sheetPixels', () => {
  it('shows bar and strip on a phone, half of the screen, and all of it below the search', () => {
    expect(sheetPixels(844, 94, 130, 99)).toEqual({ peek: 229, half: 422, full: 742 })
  })

  it('leaves the strip out of the lowest sheet of a low screen', () => {
    expect(sheetPixels(568, 94, 130, 99).peek).toBe(130)
  })

  it('keeps its order above a keyboard, and with letters twice as large', () => {
    for (const [visible, head, bar] of [
      [510, 94, 130],
      [300, 94, 130],
      [640, 365, 240],
      [400, 365, 240],
    ] as const) {
      const { peek, half, full } = sheetPixels(visible, head, bar, 99)
      expect(peek).toBeLessThanOrEqual(half)
      expect(half).toBeLessThanOrEqual(full)
      expect(full).toBeLessThanOrEqual(visible)
    }
  })
})
