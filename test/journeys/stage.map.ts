import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { LiveMap } from '../drivers/live-map'
import type { Reader } from '../drivers/page'
import { plain } from '../drivers/records'
import { servedSite, type Visit } from '../drivers/site'

const site = servedSite({ drawing: 'webgl' })
const TALK = '/presenter/decennie-de-co-construction'
const SCENES = [6, 7, 8, 9] // each seen from another place
const CALM = 100 // milliseconds of the longest fade for those who ask for less motion

/** Where the map rests. */
const centre = ({ page }: Reader) => page.locator('#map [data-map-state]').getAttribute('data-center')

/** Notes how often the map has moved, as its scale follows each move, and the longest transition of the page. */
const watches = ({ page }: Reader) =>
  page.evaluate(() => {
    const seen = { moves: 0, longest: 0 }
    Object.assign(window, { seen })
    const scale = document.querySelector('.maplibregl-ctrl-scale')!
    new MutationObserver(() => {
      seen.moves += 1
    }).observe(scale, { childList: true, characterData: true, subtree: true, attributes: true })
    const look = () => {
      for (const { effect } of document.getAnimations())
        seen.longest = Math.max(seen.longest, Number(effect?.getComputedTiming().endTime ?? 0))
      requestAnimationFrame(look)
    }
    look()
  })
const seenBy = ({ page }: Reader) =>
  page.evaluate(() => (window as unknown as { seen: { moves: number; longest: number } }).seen)

/** Goes through the scenes by the clicker; gives how often the map moved on the way, and the longest fade. */
async function walks(visit: Visit) {
  const reader = await site.opens(`${TALK}?scene=5`, visit)
  await new LiveMap(reader).ready()
  await watches(reader)
  for (const scene of SCENES) {
    const before = await centre(reader)
    await reader.strikes('PageDown')
    await reader.urlIs(`${TALK}?scene=${scene}`)
    await becomes(async () => (await centre(reader)) !== before, true)
  }
  return { reader, ...(await seenBy(reader)) }
}

describe('a talk on the live map', () => {
  it('cuts from scene to scene for those who ask for less motion, and flies for the others', async () => {
    const calm = await walks({ context: { reducedMotion: 'reduce' } })
    expect(calm.moves, 'one move for what it frames, one for what covers it').toBeLessThanOrEqual(
      2 * SCENES.length,
    )
    expect(calm.longest).toBeLessThanOrEqual(CALM)
    const { moves } = await walks({ context: { reducedMotion: 'no-preference' } })
    expect(moves).toBeGreaterThan(calm.moves)
  })

  it('goes on without a word on the still map when the graphics are lost', async () => {
    const reader = await site.opens(`${TALK}?scene=6`, { screen: 'projector' })
    const map = new LiveMap(reader)
    await map.ready()
    reader.expects(/WebGL|CONTEXT_LOST/)
    await map.losesContext()
    const still = reader.page.locator('.stage .still-map svg')
    await still.locator('.svg-pioneer').first().waitFor()
    expect(await reader.page.locator('.stage .notice').count()).toBe(0)
    await reader.strikes('PageDown', 'PageDown')
    await reader.urlIs(`${TALK}?scene=8`)
    await still.locator('.svg-served').first().waitFor()
    expect(plain(await reader.page.locator('.stage-card').innerText())).toContain('Alsace Active')
  })
})
