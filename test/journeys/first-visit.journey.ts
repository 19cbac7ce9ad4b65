import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { arrives } from '../drivers/column'
import type { Reader } from '../drivers/page'
import {
  counted,
  isNational,
  isThirdPlace,
  isToConfirm,
  organisations,
  plain,
  seatedIn,
} from '../drivers/records'
import { servedSite } from '../drivers/site'

const site = servedSite()
const WITHOUT_SCRIPT = { context: { javaScriptEnabled: false } }
const thirdPlaces = organisations.filter(isThirdPlace).length

describe('a first visit', () => {
  it('says what a catalyseur is and asks one question', async () => {
    const { reader } = await arrives(site, '/')
    await reader.sees(
      'Un catalyseur territorial est une organisation qui aide mairies, associations, entreprises',
    )
    await reader.sees('Où êtes-vous ?')
    expect(await reader.title()).toBe('La carte des catalyseurs territoriaux')
  })

  it('counts the organisations of the spreadsheet, third places and unsure ones apart', async () => {
    const column = await arrives(site, '/')
    await becomes(() => column.count(), counted(organisations.length))
    expect(await column.parts()).toEqual([
      `dont ${thirdPlaces} tiers-lieux`,
      `dont ${organisations.filter(isToConfirm).length} à confirmer`,
    ])
  })

  it('says that these are not the members of the network', async () => {
    const { reader } = await arrives(site, '/')
    await reader.page.getByText('Pourquoi ce nombre ?').click()
    const cited = organisations.filter(({ statut }) => statut === 'cite').length
    await reader.sees(
      `Ce n’est pas la liste des quelque 350 membres du Réseau, qui n’est pas publiée : ${cited} sont citées`,
    )
  })

  it('lists by name, national networks apart', async () => {
    const column = await arrives(site, '/')
    const national = organisations.filter(isNational).length
    expect(await column.ids()).toHaveLength(50)
    await column.showsAll()
    const ids = await column.ids()
    expect([...ids].sort()).toEqual(organisations.map(({ id }) => id).sort())
    expect(await column.textsOf('.list-part')).toEqual([
      `Organisations par nom ${organisations.length - national}`,
      `Réseaux nationaux ${national}`,
    ])
    const nationals = new Set(organisations.filter(isNational).map(({ id }) => id))
    expect(ids.slice(-national).every((id) => nationals.has(id))).toBe(true)
  })

  it('leaves nothing of the first paint behind', async () => {
    const { reader } = await arrives(site, '/')
    await reader.page.locator('#map svg.svg-map').waitFor()
    expect(await reader.page.locator('#first, .first-map').count()).toBe(0)
    expect(await reader.page.locator('h1').count()).toBe(1)
  })

  it('keeps what was typed before the page was ready', async () => {
    const reader = await site.opens('/')
    await reader.page.locator('#search').first().fill('lille')
    await reader.page.getByRole('option', { name: 'Lille Nord', exact: true }).waitFor()
    expect(await reader.page.locator('#app #search').inputValue()).toBe('lille')
  })
})

/** The sizes of what the page painted larger than all before, as the browser reports them. */
const largestPaints = (reader: Reader) =>
  reader.page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const found: number[] = []
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) found.push((entry as LargestContentfulPaint).size)
        })
        observer.observe({ type: 'largest-contentful-paint', buffered: true })
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(found))))
      }),
  )

/** Holds back files of the page until they are let go. */
async function holds(reader: Reader, files: RegExp): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  await reader.page.route(files, async (route) => {
    await held
    await route.continue()
  })
  return letGo
}

it('paints nothing larger than its first words, when the letters come after them', async (context) => {
  const reader = await site.waits()
  const letters = await holds(reader, /\.woff2$/)
  const scripts = await holds(reader, /\.js$/)
  const loaded = reader.goes('/') // once all has come
  const has = (face: string) => reader.page.evaluate((name) => document.fonts.check(`16px "${name}"`), face)
  await becomes(async () => (await largestPaints(reader)).length, 1)
  if (!(await has('As wide'))) context.skip('neither Arial nor Liberation Sans on this machine')
  letters()
  await becomes(() => has('Atkinson Hyperlegible Next Variable'), true)
  scripts()
  await loaded
  await reader.page.locator('#app .count-total').waitFor()
  expect(await largestPaints(reader)).toHaveLength(1)
})

describe('a page whose scripts do not run', () => {
  it('reads names, counts, régions and the first names of the list', async () => {
    const reader = await site.opens('/', WITHOUT_SCRIPT)
    await reader.sees(counted(organisations.length))
    await reader.sees(`dont ${thirdPlaces} tiers-lieux`)
    expect(await reader.page.locator('a[data-item]').count()).toBe(50)
    const labels = (await reader.page.locator('.first-said').allTextContents()).map(plain)
    const bretagne = organisations.filter(seatedIn('53'))
    expect(labels).toHaveLength(13) // régions of the mainland
    expect(labels).toContain(
      `Bretagne : ${counted(bretagne.length)}, dont ${bretagne.filter(isThirdPlace).length} tiers-lieux`,
    )
  })

  it('reads a sheet in its main lines', async () => {
    const reader = await site.opens('/catalyseur/alsace-active', WITHOUT_SCRIPT)
    await reader.page.getByRole('heading', { name: /Alsace Active/ }).waitFor()
    await reader.sees(/Strasbourg \(67\)/)
  })

  it('leads from a name of the list to its sheet', async () => {
    const reader = await site.opens('/', WITHOUT_SCRIPT)
    const link = reader.page.locator('a[data-item]').first()
    const name = plain(await link.textContent())
    await link.click()
    await expect.poll(() => reader.title().then(plain)).toContain(name)
  })
})

describe('the overseas territories', () => {
  const OVERSEAS = [
    ['01', 'Guadeloupe'],
    ['02', 'Martinique'],
    ['03', 'Guyane'],
    ['04', 'La Réunion'],
    ['06', 'Mayotte'],
  ] as const

  it.each(['desktop', 'phone'] as const)(
    'stand beside the map with their numbers on a %s',
    async (screen) => {
      const { reader } = await arrives(site, '/', { screen })
      await reader.page.locator('#app .overseas-said').first().waitFor()
      const said = (await reader.page.locator('#app .overseas-said').allTextContents()).map(plain)
      for (const [code, name] of OVERSEAS) {
        const here = organisations.filter(seatedIn(code))
        const third = here.filter(isThirdPlace).length
        const tail = third === 0 ? '' : `, dont ${counted(third, 'tiers-lieu', 'tiers-lieux')}`
        expect(said).toContain(`${name} : ${counted(here.length)}${tail}`)
      }
    },
  )

  it('open their sheet at one press, the filters kept', async () => {
    const { reader } = await arrives(site, '/?sorte=tiers-lieux')
    await reader.presses('link', /^La Réunion : /)
    await reader.urlIs('/territoire/reg-04?sorte=tiers-lieux')
    await reader.page.getByRole('heading', { name: 'La Réunion' }).waitFor()
  })
})
