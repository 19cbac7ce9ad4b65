import { describe, expect, it } from 'vitest'
import { sharedPaths } from './shared-paths'

const [FRANCE, RIVER, OTHER] = ['M1 1', 'M2 2', 'M3 3'].map((start) => `${start}${'L4 4'.repeat(40)}`)
const svg = (...paths: string[]) => `<svg viewBox="0 0 9 9">${paths.join('')}</svg>`

describe('paths of several pictures', () => {
  it('are written once, what a style sheet and an attribute say of each kept', () => {
    const { defs, pictures } = sharedPaths([
      svg(`<path class="land" fill-rule="evenodd" d="${FRANCE}"></path>`, `<path d="${OTHER}"/>`),
      svg(`<path class="coast" d="${FRANCE}" stroke="red"></path>`),
    ])
    expect(defs).toBe(`<path id="p0" d="${FRANCE}"/>`)
    expect(pictures).toEqual([
      svg('<use class="land" fill-rule="evenodd" href="#p0"/>', `<path d="${OTHER}"/>`),
      svg('<use class="coast" href="#p0" stroke="red"/>'),
    ])
  })

  it('are left alone when they are short or alone', () => {
    const alone = [svg('<path d="M1 1L2 2"/>'), svg('<path d="M1 1L2 2"/>', `<path d="${RIVER}"/>`)]
    expect(sharedPaths(alone)).toEqual({ defs: '', pictures: alone })
    expect(sharedPaths([])).toEqual({ defs: '', pictures: [] })
  })
})
