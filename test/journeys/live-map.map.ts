import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { arrives, type Column } from '../drivers/column'
import { LiveMap } from '../drivers/live-map'
import { placeOf } from '../drivers/places'
import { counted, isThirdPlace, organisations, plain } from '../drivers/records'
import { servedSite, type Visit } from '../drivers/site'

const site = servedSite({ drawing: 'webgl' })

/** Organisations alone in their commune, which the map draws as marks of their own. */
const alone = organisations.filter(
  (one) => organisations.filter(({ code_commune }) => code_commune === one.code_commune).length === 1,
)
const first = <T>(list: readonly T[]): T => {
  const [found] = list
  if (!found) throw new Error('the spreadsheet has no such organisation')
  return found
}
const mark = first(alone.filter((one) => one.code_region === '53' && !isThirdPlace(one)))
const thirdPlace = first(alone.filter((one) => one.code_region === '53' && isThirdPlace(one)))
const seatOf = ({ code_commune }: { readonly code_commune: string }) => placeOf(`com-${code_commune}`)
const viewOn = ([lon, lat]: readonly [number, number], zoom: number) =>
  `vue=${lon.toFixed(4)},${lat.toFixed(4)},${zoom.toFixed(2)}`

async function opensMap(path: string, visit?: Visit): Promise<{ column: Column; map: LiveMap }> {
  const column = await arrives(site, path, visit)
  const map = new LiveMap(column.reader)
  await map.ready()
  return { column, map }
}

const GRAND_EST = placeOf('reg-44')
const FRANCE = `/?${viewOn([2.5, 46.6], 5.2)}`

describe('the live map', () => {
  it('takes the place of the first picture without moving a région', async () => {
    const reader = await site.waits()
    const release = await reader.holds(/\/assets\/map-canvas-.*\.js/)
    await reader.goes('/')
    const names = ['Grand Est', 'Occitanie', 'Corse'] // whose numbers stand on their points
    const still = new Map<string, readonly [number, number]>()
    for (const name of names) {
      const number = reader.page.locator('#map .first-label', { hasText: name }).locator('.first-number')
      const box = await number.boundingBox()
      if (!box) throw new Error(`${name} is not on the first picture`)
      still.set(name, [box.x + box.width / 2, box.y + box.height / 2])
    }
    release()
    const map = new LiveMap(reader)
    await map.ready()
    await reader.page.locator('#map .first-map').waitFor({ state: 'detached' })
    const codes = ['44', '76', '94']
    for (const [i, name] of names.entries()) {
      const [x, y] = await map.restingPointOf(placeOf(`reg-${codes[i]}`))
      const [stillX = 0, stillY = 0] = still.get(name) ?? []
      expect(Math.hypot(x - stillX, y - stillY), name).toBeLessThan(2)
    }
  })

  it('proposes the nearest commune where its ground is pressed, and nothing where a mark is', async () => {
    const { column, map } = await opensMap(`/?${viewOn(seatOf(mark), 11)}`)
    const [lon, lat] = seatOf(mark)
    await map.presses([lon + 0.02, lat + 0.02])
    await column.reader.sees(/^(Commune la plus proche de ce|À ce) point\s:/)
    await column.reader.presses('button', 'Fermer')
    await map.presses([lon, lat])
    await column.reader.urlIs(/^\/catalyseur\//)
    expect(await column.reader.page.locator('.spot-card').count()).toBe(0)
  })

  it('flies to a région whose number is pressed, and narrows nothing; Back flies home', async () => {
    const { column, map } = await opensMap(FRANCE)
    await map.presses(GRAND_EST)
    await expect.poll(() => map.view()?.zoom, { timeout: 10_000 }).toBeGreaterThan(6.4)
    const [lon, lat] = map.view()?.center ?? [0, 0]
    expect(Math.abs(lon - GRAND_EST[0])).toBeLessThan(1)
    expect(Math.abs(lat - GRAND_EST[1])).toBeLessThan(1)
    expect(column.reader.url()).toMatch(/^\/\?vue=[^&]+$/)
    expect(await column.count()).toBe(counted(organisations.length))
    await column.reader.stepsBack()
    await column.reader.urlIs(FRANCE)
    await expect.poll(() => map.view()?.zoom, { timeout: 10_000 }).toBe(5.2)
  })

  it('flies to départements that share one number until they have room, and narrows nothing', async () => {
    const paris = placeOf('dep-75')
    const { column, map } = await opensMap(`/?${viewOn(paris, 7)}`)
    await map.presses(paris)
    await expect.poll(() => map.view()?.zoom, { timeout: 10_000 }).toBeGreaterThan(9)
    expect(column.reader.url()).toMatch(/^\/\?vue=[^&]+$/)
    expect(await column.count()).toBe(counted(organisations.length))
  })

  it('opens the sheet of a mark that is pressed; Back and Forward follow', async () => {
    const { column, map } = await opensMap(`/?${viewOn(seatOf(mark), 10)}`)
    await map.presses(seatOf(mark))
    await column.reader.urlIs(new RegExp(`^/catalyseur/${mark.id}\\?vue=`))
    await becomes(() => column.textsOf('#sheet-title'), [plain(mark.nom)])
    await column.reader.stepsBack()
    await column.reader.urlIs(`/?${viewOn(seatOf(mark), 10)}`)
    await column.reader.page.locator('#app #list').waitFor()
    await column.reader.stepsForward()
    await becomes(() => column.textsOf('#sheet-title'), [plain(mark.nom)])
  })

  it('keeps where the reader goes in the link, without a step of Back', async () => {
    const { column, map } = await opensMap(FRANCE)
    const steps = () => column.reader.page.evaluate(() => history.length)
    const before = await steps()
    await map.turns(GRAND_EST, -400)
    await expect.poll(() => map.view()?.zoom, { timeout: 10_000 }).toBeGreaterThan(5.3)
    expect(await steps()).toBe(before)
    expect(await column.count()).toBe(counted(organisations.length))
  })

  it('draws what the filters leave, and nothing else answers a press', async () => {
    const at = seatOf(thirdPlace)
    const { column, map } = await opensMap(`/?${viewOn(at, 11)}`)
    const drawn = await map.pictureAround(at)
    await column.reader.presses('switch', 'Tiers-lieux')
    await expect.poll(() => map.pictureAround(at), { timeout: 10_000 }).not.toBe(drawn)
    await map.presses(at)
    await column.reader.presses('switch', 'Tiers-lieux')
    await expect.poll(() => column.reader.url()).toMatch(/^\/\?vue=/) // no sheet was opened
    await becomes(() => column.count(), counted(organisations.length))
  })

  it('leaves the list working when its graphics context is lost, and comes back', async () => {
    const { column, map } = await opensMap(FRANCE)
    column.reader.expects(/context/i)
    const restores = await map.losesContext()
    await column.reader.page.getByRole('alert').getByText('La carte s’est interrompue.').waitFor()
    await column.reader.page.locator('#app #list a').first().click()
    await column.reader.page.locator('#sheet-title').waitFor()
    await column.reader.stepsBack()
    await restores()
    await map.ready()
    await column.reader.seesNoMore('La carte s’est interrompue.')
  })

  it('does not fly for a reader who asks for less motion', async () => {
    const { map } = await opensMap(FRANCE, { context: { reducedMotion: 'reduce' } })
    expect(await map.zoomAsPressed(GRAND_EST)).toBeGreaterThan(6.4)
  })

  it('opens the sheet of a mark under a finger', async () => {
    const at = seatOf(mark)
    const { column, map } = await opensMap(`/?${viewOn(at, 10)}`, { screen: 'phone' })
    const [x, y] = await map.pointOf(at)
    await column.reader.page.touchscreen.tap(x, y)
    await becomes(() => column.textsOf('#sheet-title'), [plain(mark.nom)])
  })
})
