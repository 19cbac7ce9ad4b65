import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import type { Reader } from '../drivers/page'
import { plain } from '../drivers/records'
import { servedSite } from '../drivers/site'

const site = servedSite()
const TALK = '/presenter/decennie-de-co-construction'
const TOTAL = 23
const KEYS = ['PageDown', 'ArrowLeft', ' ', 'End', 'Home', '1', '7', 'Enter', 'b', '.', 'q', '?', 'ArrowDown']

const textOf = async ({ page }: Reader, part: string) => plain(await page.locator(part).innerText())

/** The map down to its last point, as a short text. */
const mapOf = async ({ page }: Reader) =>
  createHash('sha256')
    .update(await page.locator('.stage .still-map svg').first().innerHTML())
    .digest('hex')

/** What the room sees. */
const onStage = async (reader: Reader) => ({
  count: await textOf(reader, '.stage-count'),
  title: await textOf(reader, '#stage-title'),
  map: await mapOf(reader),
})

const STILL = 6 // looks in a row

/** What the room sees once nothing more is drawn. */
async function atRest(reader: Reader) {
  let [seen, times] = [await onStage(reader), 0]
  await becomes(async () => {
    const now = await onStage(reader)
    times = now.map === seen.map ? times + 1 : 0
    seen = now
    return times >= STILL
  }, true)
  return seen
}

const countIs = (reader: Reader, n: number) =>
  becomes(() => textOf(reader, '.stage-count'), `${n} / ${TOTAL}`)

/** Strikes keys faster than any hand, and waits until they are painted. */
const storms = ({ page }: Reader, keys: readonly string[]) =>
  page.evaluate(async (all) => {
    for (const key of all) document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  }, keys)

describe('a talk', () => {
  it('is found, steps by every key, and shows each scene alike forward, backward and by jump', async () => {
    const reader = await site.opens('/presenter')
    const outlines = reader.page.waitForResponse(/\/data\/epci\./) // of the stories: the last that a scene draws
    await becomes(() => textOf(reader, '.talk-length'), `${TOTAL} scènes · environ 19 minutes`)
    expect(await reader.title()).toMatch('Présenter')
    await reader.presses('link', 'Une décennie de co-construction')
    await countIs(reader, 1)
    await reader.page.locator('.stage .still-map svg').first().waitFor()
    for (const [i, key] of ['ArrowRight', 'ArrowDown', 'Space', 'Enter', 'PageDown'].entries()) {
      await reader.strikes(key)
      await countIs(reader, i + 2)
      await reader.urlIs(`${TALK}?scene=${i + 2}`)
    }
    await reader.page.locator('.stage svg .svg-event').first().waitFor()
    await (await outlines).finished()
    const forward = await atRest(reader)
    expect(forward.title).toBe('2010 : trois pilotes, dont un porté par une entreprise')
    await reader.strikes('PageDown', 'PageDown', 'ArrowLeft', 'ArrowUp')
    await becomes(() => onStage(reader), forward)
    await reader.strikes('End')
    await countIs(reader, TOTAL)
    await reader.strikes('6', 'Enter')
    await becomes(() => onStage(reader), forward)
    await reader.presses('button', 'Scènes')
    await reader.page.getByRole('link', { name: /Pourquoi 913 organisations/ }).click()
    await reader.urlIs(`${TALK}?scene=2`)
    await becomes(async () => /dont 22 citées par Le RAMEAU/.test(await textOf(reader, '.stage-text')), true)
    expect(await reader.axe('#app')).toEqual([])
    await reader.strikes('b')
    await reader.page.locator('.stage-black').waitFor()
    await reader.strikes('Escape')
    await reader.page.locator('.stage-black').waitFor({ state: 'detached' })
    await reader.stepsBack() // scenes are no steps of history
    await reader.urlIs('/presenter')
  })

  it('keeps address, number and title together under 200 keys at random, and ends with Escape', async () => {
    const reader = await site.opens(`${TALK}?scene=9&theme=projection-claire`)
    await countIs(reader, 9)
    let seed = 6
    const drawn = () => {
      seed = (seed * 16807) % 2147483647 // Lehmer: the same presses each time
      return KEYS[seed % KEYS.length]!
    }
    const titles = new Map<string, string>()
    for (let round = 0; round < 10; round++) {
      await storms(reader, Array.from({ length: 20 }, drawn))
      const [count, title] = [await textOf(reader, '.stage-count'), await textOf(reader, '#stage-title')]
      expect(count).toBe(`${/scene=(\d+)/.exec(reader.url())?.[1] ?? 1} / ${TOTAL}`)
      expect(titles.get(count) ?? title).toBe(title)
      titles.set(count, title)
    }
    expect(titles.size).toBeGreaterThan(3)
    await reader.strikes('Home', 'Escape') // whatever stood over the scene is gone
    await reader.goes(`${TALK}?scene=4&theme=projection-claire`)
    await countIs(reader, 4)
    await reader.strikes('?')
    await reader.page.getByRole('switch').click()
    await reader.presses('button', 'Fermer')
    await storms(reader, ['b', '9', '?', 'PageDown', 'Enter']) // of these, two are still keys of the talk
    await countIs(reader, 6)
    expect(await reader.page.locator('.stage-black, .stage-panel').count()).toBe(0)
    await reader.strikes('Escape')
    await reader.urlIs('/presenter?theme=projection-claire')
  })
})
