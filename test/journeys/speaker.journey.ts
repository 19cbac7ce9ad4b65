import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import type { Reader } from '../drivers/page'
import { published } from '../drivers/published'
import { plain } from '../drivers/records'
import { servedSite } from '../drivers/site'

const site = servedSite()
const TALK = '/presenter/decennie-de-co-construction'
const TOTAL = 23

const textOf = async ({ page }: Reader, part: string) => plain(await page.locator(part).first().innerText())
const countIs = (reader: Reader, n: number, total = TOTAL) =>
  becomes(() => textOf(reader, '.stage-count'), `${n} / ${total}`)
const bothAt = async (windows: readonly Reader[], n: number) => {
  for (const reader of windows) await countIs(reader, n)
}
const isBlack = ({ page }: Reader) => page.locator('.stage-black').isVisible()

/** A talk for an entrance hall, of which each scene lasts a minute. */
const SHORT = {
  version: 1,
  talks: [
    {
      id: 'borne',
      scenes: ['', '/', '/territoire/reg-44', ''].map((link, i) => ({
        title: `Scène ${i + 1}`,
        text: '',
        notes: '',
        seconds: 60,
        link,
        transition: 'vol',
      })),
    },
  ],
}

/** Every number of a scene that is shown from now on. */
const scenesFrom = async ({ page }: Reader) => {
  await page.evaluate(() => {
    const seen: number[] = []
    Object.assign(window, { seen })
    let last = 1
    const read = () => {
      const n = Number.parseInt(document.querySelector('.stage-count')?.textContent ?? '', 10)
      if (n !== last) seen.push(n)
      last = n
    }
    new MutationObserver(read).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  return () => page.evaluate(() => (window as unknown as { seen: number[] }).seen)
}

describe('the window of the speaker', () => {
  it('shows notes and what comes next, goes where the stage goes and leads it, and says when it is gone', async () => {
    const stage = await site.opens(`${TALK}?scene=3`)
    await countIs(stage, 3)
    const speaker = await site.follows(stage, () => stage.strikes('n'))
    await countIs(speaker, 3)
    expect(speaker.url()).toBe(`${TALK}/orateur?scene=3`)
    await speaker.sees(/Il n’y a encore ni réseau ni mot pour le dire/)
    await speaker.page.locator('.speaker-pictures figure .svg-map').nth(1).waitFor()
    await speaker.strikes('PageDown')
    await bothAt([stage, speaker], 4)
    await stage.strikes('ArrowRight')
    await bothAt([stage, speaker], 5)
    await becomes(async () => /^0:0\d$/.test((await textOf(speaker, '.talk-elapsed')).slice(-4)), true)
    await becomes(async () => /en avance de (1 min|5\d s)$/.test(await textOf(speaker, '.talk-pace')), true)
    await speaker.presses('button', 'Écran noir')
    await becomes(() => isBlack(stage), true)
    await speaker.sees('L’écran de la salle est noir')
    await stage.strikes('Escape')
    await speaker.seesNoMore('L’écran de la salle est noir')
    await speaker.presses('button', 'Scènes')
    await speaker.presses('link', /À vous d’agir ensemble/)
    await bothAt([stage, speaker], TOTAL)
    await speaker.sees('Dernière scène')
    expect(await speaker.axe('#app')).toEqual([])
    await stage.strikes('n') // it is there already
    await stage.sees(/déjà ouverte/)
    await stage.page.close()
    await speaker.sees(/La scène ne répond plus/)
    await speaker.strikes('1', '2', 'Enter')
    const again = await site.follows(speaker, () => speaker.presses('link', 'Ouvrir la scène'))
    await bothAt([again, speaker], 12)
    await speaker.seesNoMore(/La scène ne répond plus/)
  })

  it('and the stage each take up scene, black and time from the other when they are loaded again', async () => {
    const speaker = await site.opens(`${TALK}/orateur`)
    await speaker.sees(/La scène n’est pas ouverte/)
    const stage = await site.follows(speaker, () => speaker.presses('link', 'Ouvrir la scène'))
    await speaker.seesNoMore(/La scène n’est pas ouverte/)
    await stage.strikes('End')
    await bothAt([stage, speaker], TOTAL)
    await speaker.strikes('b')
    await becomes(() => isBlack(stage), true)
    await speaker.presses('button', 'Pause')
    const time = await textOf(speaker, '.talk-elapsed')
    await stage.goes(`${TALK}?scene=2`) // loaded anew, at another scene
    await bothAt([stage, speaker], TOTAL)
    await becomes(() => isBlack(stage), true)
    await speaker.goes(`${TALK}/orateur`)
    await bothAt([stage, speaker], TOTAL)
    await speaker.sees('L’écran de la salle est noir')
    expect(await textOf(speaker, '.talk-elapsed')).toBe(time)
    await speaker.presses('button', 'Démarrer')
  })
})

describe('what a talk does for a room', () => {
  it('by itself, goes around three times in silence, waits for whoever touches it, and starts over', async () => {
    const reader = await site.waits()
    const said = await reader.listens()
    const { clock } = reader.page
    await clock.install({ time: '2026-11-18T09:00:00' })
    await reader.breaks(/data\/histoires\./, { status: 200, body: JSON.stringify(SHORT) })
    await reader.page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'wakeLock'))
    await reader.goes('/presenter/borne?auto=600&veille=1800')
    await countIs(reader, 1, 4)
    await reader.page.locator('.stage svg.svg-map').first().waitFor()
    await reader.sees(/Cet écran peut se mettre en veille/)
    const scenes = await scenesFrom(reader)
    reader.expects(/a chunk: silence/) // hours go by here while a part takes a moment
    await clock.pauseAt('2026-11-18T09:05:00')
    await clock.runFor(3 * 4 * 600_000)
    expect(await scenes()).toEqual([2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 1])
    expect(await said()).toEqual([])
    expect(await reader.page.locator('.stage[data-calm]').count()).toBe(1)
    expect(await reader.page.locator('.stage-acts .stage-button').count()).toBe(1)
    await reader.strikes('End', 'b')
    await countIs(reader, 4, 4)
    await clock.runFor(1_700_000)
    await countIs(reader, 4, 4)
    expect(await isBlack(reader)).toBe(true)
    await clock.runFor(200_000)
    await countIs(reader, 1, 4)
    expect(await isBlack(reader)).toBe(false)
    await clock.runFor(600_000)
    await countIs(reader, 2, 4)
    await reader.presses('button', 'Pause')
    await clock.runFor(700_000)
    await countIs(reader, 2, 4)
    await reader.presses('button', 'Plus')
    await reader.presses('button', 'Lecture automatique')
    await reader.page.getByLabel('Durée d’une scène').selectOption('0')
    await reader.presses('button', 'Lancer la lecture')
    await reader.urlIs('/presenter/borne?scene=2&auto=0&veille=1800')
    await clock.runFor(61_000)
    await countIs(reader, 3, 4)
  })

  it('gives the map of each scene as a code, when the site has a public address, and its bar holds on each screen', async () => {
    const closed = await site.opens(`${TALK}?scene=3`)
    await countIs(closed, 3)
    await closed.strikes('q')
    await closed.sees('Adresse publique non réglée')
    const reader = await site.waits({ screen: 'projector' })
    await published(reader, { adresse: 'https://carte.example', contact: '' })
    await reader.goes(`${TALK}?scene=3&theme=projection-claire&auto=600`)
    await countIs(reader, 3)
    await reader.strikes('q') // which holds what goes by itself: its bar is the longest
    await becomes(() => textOf(reader, '.stage-code p'), 'carte.example/?statut=cite')
    const { width } = (await reader.page.locator('.stage-code svg').boundingBox())!
    expect(width).toBeGreaterThanOrEqual(240)
    await reader.strikes('PageDown')
    const path = 'carte.example/pionnier/alsace-active-labo-regional-des-partenariats'
    await becomes(() => textOf(reader, '.stage-code p'), path)
    for (const [width, height] of [
      [390, 844],
      [1024, 768],
      [1280, 800],
      [1600, 1200],
      [1920, 1080],
    ] as const) {
      await reader.page.setViewportSize({ width, height })
      const over = ({ scrollWidth, clientWidth }: Element) => scrollWidth - clientWidth
      expect(await reader.page.locator('.stage-bar').evaluate(over), `${width}`).toBeLessThanOrEqual(0)
    }
    await reader.presses('button', 'Code QR')
    await reader.page.locator('.stage-code').waitFor({ state: 'detached' })
  })
})
