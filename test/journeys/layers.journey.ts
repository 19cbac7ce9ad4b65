import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { arrives } from '../drivers/column'
import { servedSite } from '../drivers/site'

const site = servedSite()

const BETWEEN = ['de 25 à moins de 60', 'de 60 à moins de 150', 'de 150 à moins de 500']

describe('the layers of the map', () => {
  it.each(['desktop', 'phone'] as const)(
    'show density with its bounds, then who lives far, one step of Back each, on a %s',
    async (screen) => {
      const column = await arrives(site, '/', { screen })
      const { reader } = column
      await reader.page.locator('#app svg.svg-map').waitFor()
      await column.shows('Densité de population')
      await reader.urlIs('/?couche=densite')
      await reader.page.locator('#app .svg-map path.svg-class-5').waitFor()
      await becomes(
        () => column.textsOf('.density-key li'),
        ['moins de 25', ...BETWEEN, '500 et plus', 'donnée non disponible'],
      )
      await column.shows('Loin de toute organisation')
      await reader.urlIs('/?couche=eloignement')
      await reader.page.locator('#app .svg-map path.svg-far').waitFor()
      expect(await reader.axe('#app .map-legend')).toEqual([])
      const said = async () => (await column.textsOf('.remoteness-said p')).join()
      await becomes(
        async () => /^1 \d{3} \d{3} habitants .* à plus de 30 km .* exister\.$/.test(await said()),
        true,
      )
      await reader.page.locator('#app .remoteness input').focus()
      await reader.strikes('End')
      await reader.urlIs('/?couche=eloignement&seuil=100')
      await becomes(async () => /^\d+ \d{3} habitants .* à plus de 100 km/.test(await said()), true)
      await reader.stepsBack()
      await reader.urlIs('/?couche=densite')
    },
  )
})
