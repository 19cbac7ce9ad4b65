import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import type { Reader } from '../drivers/page'
import { organisations, plain, seatedIn, stories } from '../drivers/records'
import { servedSite } from '../drivers/site'

const site = servedSite()

const textOf = async ({ page }: Reader, part: string) => plain(await page.locator(part).innerText())

describe('« Votre région en cinq minutes »', () => {
  it('is asked for a région, steps through it, and takes a small département from its sheet', async () => {
    const reader = await site.opens('/presenter/votre-region?territoire=com-67482')
    await reader.sees('Ce territoire n’est ni une région ni un département connus')
    expect(await reader.axe('#app')).toEqual([])
    await reader.page.getByLabel('Région ou département').selectOption('Grand Est')
    await reader.presses('button', 'Présenter')
    await reader.urlIs('/presenter/votre-region?territoire=reg-44')
    await becomes(() => textOf(reader, '.stage-count'), '1 / 14')
    await reader.strikes('3', 'Enter')
    const here = organisations.filter(seatedIn('44'))
    await becomes(
      async () => (await textOf(reader, '#stage-title')).split(',')[0],
      `Dans le Grand Est : ${here.length} organisations recensées`,
    )
    await reader.urlIs('/presenter/votre-region?scene=3&territoire=reg-44')
    await reader.page.locator('.stage .svg-chosen').first().waitFor()
    await reader.goes('/territoire/dep-90')
    await reader.presses('link', 'Présenter ce territoire')
    await becomes(
      () => textOf(reader, '#stage-title'),
      'Votre département en cinq minutes : Territoire de Belfort',
    )
    await reader.strikes('3', 'Enter')
    await becomes(
      () => textOf(reader, '#stage-title'),
      'Dans le Territoire de Belfort : 1 organisation recensée, un tiers-lieu',
    )
    await reader.strikes('Escape')
    await reader.urlIs('/presenter')
  })
})

/** The flags of the still map, as links by the name of their story. */
const flags = ({ page }: Reader) => page.locator('#app svg.svg-map a.svg-item[href*="/pionnier/"]')
const begunBy = (year: number) =>
  stories.filter(({ debut, territoires }) => debut !== null && debut <= year && territoires.length > 0).length

describe('the timeline of stories', () => {
  it('is moved by keys: link, list, map and sentence follow, Back undoes it whole, and a talk shows the year', async () => {
    const reader = await site.opens('/pionniers')
    await reader.page.locator('#app svg.svg-map').waitFor()
    await reader.presses('button', 'Dérouler les années, de 2006 à 2024')
    await reader.urlIs('/pionniers?annee=2006')
    await becomes(
      () => reader.page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
      'Année',
    )
    await becomes(() => flags(reader).count(), begunBy(2006))
    await reader.strikes(
      'End',
      'PageDown',
      'PageDown',
      'Home',
      ...Array.from({ length: 6 }, () => 'ArrowRight'),
    )
    await reader.urlIs('/pionniers?annee=2012')
    await becomes(() => flags(reader).count(), begunBy(2012))
    await becomes(() => reader.page.locator('#app svg .svg-event').count(), 2) // both départements of Alsace
    const slider = reader.page.getByRole('slider', { name: 'Année' })
    expect(plain(await slider.getAttribute('aria-valuetext'))).toBe('2012 : 4 démarches sur 25 datées')
    await reader.sees(/2012.: 1.démarche de plus/)
    const listed = await reader.page.locator('.story > a').count()
    expect(listed).toBe(stories.filter(({ debut }) => debut === null || debut <= 2012).length)
    expect(await reader.axe('#app main')).toEqual([])
    await reader.stepsBack() // the keys of one stay are one step
    await reader.urlIs('/pionniers?annee=2006')
    await reader.stepsBack()
    await reader.urlIs('/pionniers')
    await reader.goes('/presenter/decennie-de-co-construction?scene=9')
    await becomes(
      () => reader.page.locator('.stage svg a.svg-item[href*="/pionnier/"]').count(),
      begunBy(2014),
    )
  })
})
