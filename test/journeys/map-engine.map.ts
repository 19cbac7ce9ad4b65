import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { Column } from '../drivers/column'
import type { Fault, Reader } from '../drivers/page'
import { counted, organisations } from '../drivers/records'
import { servedSite } from '../drivers/site'

const site = servedSite({ drawing: 'webgl' })
const ENGINE = /\/assets\/map-canvas-[^/]+\.js/
const WORKER = /\/assets\/maplibre-gl-worker-[^/]+\.js/

async function opensWith(pattern: RegExp, how: Fault): Promise<Reader> {
  const reader = await site.waits()
  await reader.breaks(pattern, how)
  reader.expects(/dynamically imported module|did not come|Unexpected token|[Ww]orker/)
  await reader.goes('/')
  return reader
}

const stillMap = (reader: Reader) => reader.page.locator('#app svg.svg-map').waitFor()

describe('a map engine that cannot run', () => {
  it('because it is too new for the browser gives its place to the still map, whose counts are links', async () => {
    const reader = await opensWith(ENGINE, { status: 200, contentType: 'text/javascript', body: '}{' })
    await stillMap(reader)
    await reader.page.locator('#app .svg-map a').first().waitFor()
    await becomes(() => new Column(reader).count(), counted(organisations.length))
    expect(await reader.page.getByText('Une nouvelle version du site est en ligne.').count()).toBe(0)
  })

  it('because it is not there any more does so too, and says that there is a new version', async () => {
    const reader = await opensWith(ENGINE, { status: 404 })
    await stillMap(reader)
    await reader.sees('Une nouvelle version du site est en ligne.')
  })

  it('because its worker is not there any more does so too', async () => {
    const reader = await opensWith(WORKER, { status: 404 })
    await stillMap(reader)
  })
})
