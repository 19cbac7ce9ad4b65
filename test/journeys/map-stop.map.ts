import { expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { arrives, Column } from '../drivers/column'
import { LiveMap } from '../drivers/live-map'
import { plain } from '../drivers/records'
import { servedSite } from '../drivers/site'

const site = servedSite({ drawing: 'webgl' })

it('is one stop for keys, named and described in words, its two buttons after it', async () => {
  const { reader } = await arrives(site, '/?region=53')
  await new LiveMap(reader).ready()
  await reader.page.locator('#map').focus()
  expect(await reader.tabsTo('Aller à la liste')).toEqual([
    expect.stringContaining('Passer la carte'),
    expect.stringContaining('application "Carte interactive'),
    expect.stringContaining('button "Agrandir"'),
    expect.stringContaining('button "Réduire"'),
    expect.stringContaining('Aller à la liste'),
  ])
  const canvas = reader.page.locator('#map canvas')
  const words = reader.page.locator(`#${await canvas.getAttribute('aria-describedby')}`)
  await becomes(
    async () => / organisations recensées en Bretagne, /.test(plain(await words.textContent())),
    true,
  )
  expect(await reader.axe('#map')).toEqual([])
})

it('moves by keys and by its buttons without a word; the next choice is heard, once', async () => {
  const reader = await site.waits()
  const heard = await reader.listens()
  await reader.goes('/')
  const map = new LiveMap(reader)
  await map.ready()
  await reader.presses('button', 'Agrandir')
  await becomes(async () => map.view() !== null, true)
  const zoom = map.view()?.zoom
  await reader.page.locator('#map canvas').focus()
  await reader.strikes('+')
  await becomes(async () => (map.view()?.zoom ?? 0) > (zoom ?? 0), true)
  const column = new Column(reader)
  await column.opensFacet('Région d’implantation')
  await column.ticks('Corse')
  await becomes(
    async () => (await heard()).map((text) => text.replace(/^\d+/, 'n').replace(/dont \d+/, 'dont n')),
    ['n organisations recensées en Corse, dont n tiers-lieux.'],
  )
})
