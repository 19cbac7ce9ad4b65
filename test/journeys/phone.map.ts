import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { BottomSheet } from '../drivers/bottom-sheet'
import { arrives } from '../drivers/column'
import { LiveMap } from '../drivers/live-map'
import { placeOf } from '../drivers/places'
import { isThirdPlace, organisations } from '../drivers/records'
import { servedSite } from '../drivers/site'

const site = servedSite({ drawing: 'webgl' })
const PHONE = { screen: 'phone' } as const

/** An organisation alone in its commune, whose mark stands alone at zoom 10. */
const mark = organisations.find(
  (one) =>
    one.code_region === '53' &&
    !isThirdPlace(one) &&
    organisations.filter(({ code_commune }) => code_commune === one.code_commune).length === 1,
)!

describe('the live map of a phone', () => {
  it('takes the place of the static page without moving a région', async () => {
    const reader = await site.waits(PHONE)
    const release = await reader.holds(/\/assets\/index-.*\.js/)
    await reader.goes('/').catch(() => {})
    const codes = { 'Grand Est': '44', Occitanie: '76', Corse: '94' } // whose numbers stand on their points
    const still = new Map<string, readonly [number, number]>()
    for (const name of Object.keys(codes)) {
      const number = reader.page.locator('#first .first-label', { hasText: name }).locator('.first-number')
      const box = await number.boundingBox()
      if (!box) throw new Error(`${name} is not on the first picture`)
      still.set(name, [box.x + box.width / 2, box.y + box.height / 2])
    }
    release()
    const map = new LiveMap(reader)
    await map.ready()
    await reader.page.locator('#map .first-map').waitFor({ state: 'detached' })
    for (const [name, code] of Object.entries(codes)) {
      const [x, y] = await map.restingPointOf(placeOf(`reg-${code}`))
      const [stillX = 0, stillY = 0] = still.get(name) ?? []
      expect(Math.hypot(x - stillX, y - stillY), name).toBeLessThan(2)
    }
  })

  it('keeps the mark that a finger opens above the sheet, wherever it was', async () => {
    const [lon, lat] = placeOf(`com-${mark.code_commune}`)
    const { reader } = await arrives(site, `/?vue=${lon.toFixed(4)},${(lat + 0.05).toFixed(4)},10.00`, PHONE)
    const [map, sheet] = [new LiveMap(reader), new BottomSheet(reader)]
    await map.ready()
    const [x, y] = await map.pointOf([lon, lat])
    expect(y).toBeGreaterThan(844 / 2) // where the sheet will stand
    await reader.page.touchscreen.tap(x, y)
    await reader.urlIs(new RegExp(`^/catalyseur/${mark.id}`))
    await becomes(() => sheet.rests(), 'half')
    await becomes(async () => {
      const [, at] = await map.restingPointOf([lon, lat])
      const { top, bottom } = await sheet.freeMap()
      return at > top + 10 && at < bottom - 10
    }, true)
  })
})
