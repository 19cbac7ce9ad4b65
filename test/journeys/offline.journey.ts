import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { Column } from '../drivers/column'
import { type LaterBuild, laterBuild } from '../drivers/deployment'
import type { Reader } from '../drivers/page'
import { counted, organisations, plain } from '../drivers/records'
import { servedSite, type Visit } from '../drivers/site'

const DIST = process.env.SITE_ROOT ?? 'dist'
const KEPT = 'Le site s’ouvre sans réseau sur cet appareil'
const OFFER = 'Une nouvelle version du site est prête.'
const site = servedSite({ root: DIST })
const laters: LaterBuild[] = []

/** A reader whose browser keeps the site, once it has said so. */
async function keeps(screen: Visit['screen'] = 'desktop'): Promise<Reader> {
  const reader = await site.opens('/a-propos', { screen, context: { serviceWorkers: 'allow' } })
  await reader.sees(KEPT)
  return reader
}

async function later(mark: string): Promise<LaterBuild> {
  const build = await laterBuild(DIST, mark)
  laters.push(build)
  return build
}

/** The mark of the build whose page is open; null for the first. */
const buildOf = ({ page }: Reader) => page.evaluate(() => document.documentElement.dataset.build ?? null)

/** How the browser's try to keep another build ends. */
const triesUpdate = ({ page }: Reader) =>
  page.evaluate(async () => {
    const { installing } = (await (await navigator.serviceWorker.getRegistration())?.update()) ?? {}
    if (!installing) return 'none'
    if (installing.state === 'installing')
      await new Promise((done) => installing.addEventListener('statechange', done, { once: true }))
    return installing.state
  })

afterEach(async () => {
  await site.serves(DIST)
  for (const build of laters.splice(0)) await build.remove()
})

describe('a site that was visited once', () => {
  it('answers without its server: the first page, a small commune, a talk, a sheet, the paper', async () => {
    const reader = await keeps()
    await reader.presses('button', /^Préparer le hors-ligne \(\d+,\d Mo\)$/)
    await reader.sees(/^Prêt hors ligne, données du \d/)
    await site.stops()
    reader.expects(/\/data\/communes-(\d|2[AB])/) // outlines of communes that were not kept: the map does without
    const { page } = reader
    await reader.goes('/')
    await becomes(() => new Column(reader).count(), counted(organisations.length))
    await page.locator('#app svg.svg-map').waitFor()
    await page.getByLabel('Où êtes-vous').fill('Rochefourchat')
    await page.getByRole('option', { name: /^Rochefourchat/ }).click()
    await reader.urlIs('/?lieu=com-26274')
    await page.locator('#app .answer-sentence').waitFor()
    await reader.goes('/presenter/decennie-de-co-construction?scene=6')
    await page.locator('.stage .still-map svg').first().waitFor()
    await reader.strikes('PageDown')
    await reader.urlIs('/presenter/decennie-de-co-construction?scene=7')
    await reader.goes('/catalyseur/alsace-active')
    await page.getByRole('heading', { name: 'Alsace Active' }).waitFor()
    await page.emulateMedia({ media: 'print' })
    await becomes(() => page.locator('.print-frame .svg-numbered-open').count(), 1)
    expect(plain(await page.locator('.print-frame').innerText())).toMatch(/^Alsace Active/)
  })
})

describe('a new build of the site', () => {
  it('that does not come whole leaves the old one; one that does is offered, and waits for a press', async () => {
    const reader = await keeps()
    const broken = await later('broken')
    await rm(join(broken.folder, 'icon.svg'))
    await site.serves(broken.folder)
    expect(await triesUpdate(reader)).toBe('redundant')
    await site.stops()
    await reader.goes('/?region=53')
    await reader.page.locator('#app .count-total').waitFor()
    expect(await buildOf(reader)).toBeNull()
    await site.serves((await later('second')).folder)
    await reader.goes('/?region=53')
    await reader.sees(OFFER)
    expect(await buildOf(reader)).toBeNull()
    await reader.presses('button', 'Mettre à jour')
    await becomes(() => buildOf(reader), 'second')
    expect(reader.url()).toBe('/?region=53')
    await reader.page.locator('#app .count-total').waitFor()
    expect(await reader.page.getByText(OFFER).count()).toBe(0)
  })
})
