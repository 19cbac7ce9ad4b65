import { describe, expect, it } from 'vitest'
import { becomes } from '../drivers/becomes'
import { arrives, type Column } from '../drivers/column'
import { servedSite } from '../drivers/site'

const site = servedSite()

const ACTIONS = 50
const PLACES = ['Quimper', 'Lyon', 'Strasbourg', 'Mayotte']
/** What can be pressed in the list, then in the comparison; each press is one choice. */
const IN_LIST = '#facet-panel input:not([aria-disabled=true]), .chips .chip, .count-line [role=switch]'
const IN_COMPARISON = '.compare-add, .compare-tool'

/** Numbers that only look random: the same at each run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * below)
  }
}

/** Presses one of what fits, and waits for the address to change. */
async function pressesOne({ reader }: Column, within: string, next: (below: number) => number) {
  const all = reader.page.locator(`#app :is(${within})`)
  await all.first().waitFor({ state: 'attached' })
  const before = reader.url()
  const one = next(1000)
  await all.evaluateAll((found, nth) => (found[nth % found.length] as HTMLElement).click(), one)
  await becomes(async () => reader.url() !== before, true)
}

async function asksFor({ reader }: Column, name: string) {
  const before = reader.url()
  await reader.types(/Où êtes-vous/, name)
  await reader.strikes('Enter')
  await becomes(async () => reader.url() !== before, true)
}

/** Waits until the part that hears the key is there: it comes when the page has settled. */
const isSettled = ({ reader }: Column) => reader.page.locator('#app .undo').waitFor({ state: 'attached' })

describe('undo', () => {
  it('takes fifty choices back, of filters, places and territories, to where they began', async () => {
    const next = numbers(7)
    const start = '/?region=53&couche=aucune'
    const column = await arrives(site, start)
    const { reader } = column
    await isSettled(column)
    await column.opensFacet('Sorte d’organisation')
    let made = 0
    for (; made < 41; made++) await pressesOne(column, IN_LIST, next)
    for (const name of PLACES) {
      await asksFor(column, name)
      made++
    }
    await reader.presses('link', 'Comparer') // the place asked for becomes what is compared
    await reader.urlIs(/^\/comparer\?territoires=dep-976/)
    made++
    for (; made < ACTIONS; made++) await pressesOne(column, IN_COMPARISON, next)
    const far = reader.url()
    await reader.page.evaluate(() => (document.activeElement as HTMLElement).blur())
    for (let left = ACTIONS; left > 0; left--) {
      const before = reader.url()
      await reader.strikes('Control+z')
      await becomes(async () => reader.url() !== before, true)
    }
    await reader.urlIs(start)
    await reader.strikes('Control+z')
    expect(reader.url()).toBe(start)
    await reader.stepsBack()
    expect([start, far]).not.toContain(reader.url())
    await reader.strikes('Control+z')
    await reader.urlIs(start)
  })
})
