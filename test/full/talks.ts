import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { LiveMap } from '../drivers/live-map'
import type { Reader } from '../drivers/page'
import { plain } from '../drivers/records'
import { servedSite } from '../drivers/site'

const site = servedSite({ drawing: 'webgl' })
const DECADE = '/presenter/decennie-de-co-construction'

const textOf = async ({ page }: Reader, part: string) => plain(await page.locator(part).innerText())

/** The number of the scene and of all, as the bar of the stage says. */
const place = async (reader: Reader) => (await textOf(reader, '.stage-count')).split(' / ').map(Number)

/** Goes through a whole talk by the clicker; gives its titles. */
async function walks(reader: Reader, talk: string): Promise<string[]> {
  await reader.goes(talk)
  await new LiveMap(reader).ready()
  const [, total = 0] = await place(reader)
  const titles: string[] = []
  for (let scene = 1; scene <= total; scene++) {
    await becomes(() => place(reader), [scene, total])
    titles.push(await textOf(reader, '#stage-title'))
    expect(await reader.page.locator('.stage [role=alert], .stage .notice').count(), titles.at(-1)).toBe(0)
    expect(plain(await textOf(reader, '.stage-words')), 'blanks').not.toMatch(/…|\{|NaN|undefined/)
    if (scene === Math.floor(total / 2)) {
      await reader.page.reload({ waitUntil: 'commit' }) // a projector that was switched off
      await becomes(() => place(reader), [scene, total])
      expect(await textOf(reader, '#stage-title')).toBe(titles.at(-1))
      await new LiveMap(reader).ready()
    }
    await reader.strikes('PageDown')
  }
  await reader.strikes('PageDown') // at the end it stays
  expect(await place(reader)).toEqual([total, total])
  return titles
}

describe('a talk whose cable is unplugged after the first visit', () => {
  it('goes from its first scene to its last, a reload in the middle, for both talks of the site', async () => {
    const reader = await site.opens('/a-propos', {
      screen: 'projector',
      context: { serviceWorkers: 'allow' },
    })
    reader.page.setDefaultTimeout(60_000) // 1920 × 1080 points drawn by the processor
    await reader.sees('Le site s’ouvre sans réseau sur cet appareil')
    await reader.presses('button', /^Préparer le hors-ligne \(/)
    await reader.sees(/^Prêt hors ligne, données du \d/)
    await site.stops()
    reader.expects(/\/data\/communes-(\d|2[AB])/) // outlines that were not kept: the map does without
    const decade = await walks(reader, DECADE)
    expect(decade.length).toBeGreaterThanOrEqual(14)
    expect(decade[1]).toMatch(/^Pourquoi \d+ organisations/)
    for (const territory of ['reg-44', 'dep-67', 'reg-06']) {
      const titles = await walks(reader, `/presenter/votre-region?territoire=${territory}`)
      expect(titles[1], territory).toMatch(/^Pourquoi \d+ organisations/)
    }
  })
})
