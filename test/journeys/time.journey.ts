import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import type { Reader } from '../drivers/page'
import { organisations, plain, seatedIn } from '../drivers/records'
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
