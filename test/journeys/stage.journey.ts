import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import type { Reader } from '../drivers/page'
import { plain } from '../drivers/records'
import { servedSite } from '../drivers/site'

const site = servedSite()
const TALK = '/presenter/decennie-de-co-construction'
const SCENES = [2, 6, 8, 18, 20] // counts, stories, a sheet, marks of several sorts, an island
const [LETTER, MARK] = [24, 16] // CSS pixels on 1080 lines (the look)
const FAR = 7 // contrast of a text that is read from the last row

/** Every text and mark of the stage that is smaller than it should be, in pixels of the screen. */
const tooSmall = ({ page }: Reader) =>
  page.evaluate(
    ([letter, mark]) => {
      const scaleOf = (element: Element) => (element as SVGGraphicsElement).getScreenCTM?.()?.d ?? 1
      const isSeen = (element: Element) => {
        const { width, height } = element.getBoundingClientRect()
        return width > 2 && height > 2 && getComputedStyle(element).visibility === 'visible'
      }
      const texts = Array.from(document.querySelectorAll('.stage *')).filter(
        (element) =>
          isSeen(element) &&
          Array.from(element.childNodes).some((node) => node.nodeType === 3 && node.textContent?.trim()),
      )
      const small = texts.filter(
        (element) => Number.parseFloat(getComputedStyle(element).fontSize) * scaleOf(element) < letter! - 0.5,
      )
      const marks = Array.from(document.querySelectorAll('.stage .svg-item .svg-mark')).filter(isSeen)
      const tiny = marks.filter((element) => {
        const { width, height } = element.getBoundingClientRect()
        return Math.max(width, height) < mark!
      })
      return [...small, ...tiny].map((element) => `${element.className} ${element.textContent}`.trim())
    },
    [LETTER, MARK],
  )

describe('a projected scene', () => {
  for (const theme of ['', '&theme=projection-claire']) {
    it(`is read from the last row${theme && ', on a light ground too'}`, async () => {
      const reader = await site.opens(`${TALK}?scene=1${theme}`, { screen: 'projector' })
      await reader.page.locator('.stage-count').waitFor()
      for (const scene of SCENES) {
        await reader.strikes(...String(scene), 'Enter')
        await becomes(
          async () => plain(await reader.page.locator('.stage-count').innerText()),
          `${scene} / 23`,
        )
        await reader.page.locator('.stage .still-map svg text').first().waitFor()
        expect(await tooSmall(reader), `scene ${scene}`).toEqual([])
        expect(await reader.pale('.stage', FAR), `scene ${scene}`).toEqual([])
      }
    })
  }
})
