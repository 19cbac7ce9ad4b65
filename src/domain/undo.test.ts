import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOME, type Link, NO_FILTERS } from './link'
import { writeLink } from './link-text'
import type { TerritoryId } from './territory'
import {
  lastStep,
  lossOf,
  MOST_STEPS,
  NO_PASTS,
  type Pasts,
  pushed,
  stepOf,
  withoutStep,
  withPast,
} from './undo'

const filtered = (change: Partial<Link['filters']>, link: Link = HOME): Link => ({
  ...link,
  filters: { ...link.filters, ...change },
})
const comparing = (...territories: TerritoryId[]): Link => ({ ...HOME, page: { at: 'compare', territories } })
const address = (link: Link) => writeLink('/', link)

/** A browser with one tab: its entries, where it stands, what it remembers of choices. */
class Tab {
  pasts: Pasts = NO_PASTS
  entries: Link[]
  at = 0
  constructor(start: Link) {
    this.entries = [start]
  }
  get now(): Link {
    return this.entries[this.at]!
  }
  private enters(link: Link) {
    this.entries = [...this.entries.slice(0, this.at + 1), link]
    this.at++
  }
  chooses(change: Partial<Link>) {
    const before = this.now
    const after = { ...before, ...change }
    if (address({ ...after, view: before.view }) === address(before)) return // the camera alone is no choice
    this.enters(after)
    this.pasts = pushed(this.pasts, this.at, before, after)
  }
  pans(view: Link['view']) {
    this.entries[this.at] = { ...this.now, view }
  }
  travels(by: number) {
    this.at = Math.min(Math.max(this.at + by, 0), this.entries.length - 1)
  }
  undoes(): boolean {
    const last = lastStep(this.pasts, this.at, this.now)
    if (!last) return false
    this.enters(withoutStep(last.step, this.now))
    this.pasts = withPast(this.pasts, this.at, last.rest)
    return true
  }
}

const places: readonly TerritoryId[] = ['com-67482', 'dep-29', 'reg-53']
const compared: readonly TerritoryId[] = ['dep-67', 'dep-68', 'dep-88', 'dep-29']
const filters = fc.record({
  ...Object.fromEntries(Object.keys(NO_FILTERS).map((key) => [key, fc.constant([])])),
  regions: fc.subarray(['53', '44', '84']),
  kinds: fc.subarray(['tiers-lieux', 'fondations'] as const),
  q: fc.constantFrom('', 'ti'),
}) as fc.Arbitrary<unknown> as fc.Arbitrary<Link['filters']> // every key of NO_FILTERS is there
const choice: fc.Arbitrary<Partial<Link>> = fc.oneof(
  fc.record({ filters, view: fc.constant(null) }),
  fc.record({ place: fc.constantFrom(null, ...places), view: fc.constant(null) }),
  fc.record({ radius: fc.constantFrom(null, 20, 50) }),
)
const change: fc.Arbitrary<Partial<Link>> = fc
  .shuffledSubarray([...compared], { minLength: 1 })
  .map((territories) => ({ page: { at: 'compare', territories }, view: null }))

describe('the choices that led to an entry of the history', () => {
  it('lead back to the start, whatever they were, by as many undos', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          HOME,
          { ...HOME, view: { center: [2.35, 48.85], zoom: 9 } } as Link,
          comparing('dep-67'),
        ),
        fc.array(choice, { maxLength: 50 }),
        fc.array(change, { maxLength: 20 }),
        (start, choices, changes) => {
          const tab = new Tab(start)
          for (const one of [...choices, ...(start.page.at === 'compare' ? changes : [])]) tab.chooses(one)
          const made = tab.at
          for (let left = made; left > 0; left--) tab.undoes()
          expect(address(tab.now)).toBe(address(start))
          expect(tab.undoes()).toBe(false)
        },
      ),
    )
  })

  it('stay those of their entry, wherever Back and Forward lead', () => {
    const move = fc.oneof(
      choice.map((one) => (tab: Tab) => tab.chooses(one)),
      fc.integer({ min: -3, max: 3 }).map((by) => (tab: Tab) => tab.travels(by)),
      fc.constant((tab: Tab) => void tab.undoes()),
    )
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        const tab = new Tab(HOME)
        for (const one of moves) one(tab)
        let most = MOST_STEPS
        while (tab.undoes()) most--
        expect(most).toBeGreaterThanOrEqual(0)
        expect(address(tab.now)).toBe('/')
      }),
    )
  })

  it('can be taken back again after a Back from an undo', () => {
    const tab = new Tab(HOME)
    tab.chooses(filtered({ regions: ['53'] }))
    tab.chooses(filtered({ regions: ['53'], kinds: ['fondations'] }))
    tab.undoes()
    expect(address(tab.now)).toBe('/?region=53')
    tab.travels(-1)
    expect(address(tab.now)).toBe('/?region=53&sorte=fondations')
    tab.undoes()
    expect(address(tab.now)).toBe('/?region=53')
  })

  it('are none after a Back to where they began', () => {
    const tab = new Tab(HOME)
    tab.chooses(filtered({ regions: ['53'] }))
    tab.travels(-1)
    expect(tab.undoes()).toBe(false)
  })

  it('forget those that were taken back once another one is made', () => {
    const tab = new Tab(HOME)
    tab.chooses(filtered({ regions: ['53'] }))
    tab.undoes()
    tab.chooses(filtered({ regions: ['44'] }))
    tab.undoes()
    expect(address(tab.now)).toBe('/')
    expect(tab.undoes()).toBe(false)
  })

  it('are kept by the hundred, in the last hundred entries', () => {
    const tab = new Tab(HOME)
    for (let i = 0; i < 3 * MOST_STEPS; i++) tab.chooses(filtered({ q: `mot ${i}` }))
    expect(tab.pasts.size).toBe(MOST_STEPS)
    expect(tab.pasts.get(tab.at)).toHaveLength(MOST_STEPS)
    let undone = 0
    while (tab.undoes()) undone++
    expect(undone).toBe(MOST_STEPS)
    expect(tab.now.filters.q).toBe(`mot ${2 * MOST_STEPS - 1}`)
  })

  it('give the camera back that they moved, and leave the layer and the theme as they are', () => {
    const tab = new Tab(HOME)
    const view = { center: [2.35, 48.85], zoom: 9 } as const
    tab.pans(view)
    tab.chooses({ ...filtered({ regions: ['53'] }), view: null })
    tab.pans({ center: [0, 45], zoom: 6 })
    tab.chooses({ layer: 'densite', theme: 'projection' })
    tab.undoes()
    expect(tab.now).toEqual({ ...HOME, view, layer: 'densite', theme: 'projection' })
  })

  it('lead to the page where they were made', () => {
    const tab = new Tab(HOME)
    tab.chooses(filtered({ regions: ['53'] }))
    tab.chooses({ page: { at: 'catalyst', id: 'elan' } })
    tab.undoes()
    expect(address(tab.now)).toBe('/')
  })
})

describe('stepOf', () => {
  const bretagne = filtered({ regions: ['53'] })
  it.each<[string | null, string, Link, Link]>([
    ['filters', 'a filter', HOME, bretagne],
    ['filters', 'a radius', { ...HOME, place: 'com-67482' }, { ...HOME, place: 'com-67482', radius: 20 }],
    ['place', 'a place', HOME, { ...HOME, place: 'com-67482' }],
    ['comparison', 'another order', comparing('dep-67', 'dep-68'), comparing('dep-68', 'dep-67')],
    [null, 'a sheet', bretagne, { ...bretagne, page: { at: 'catalyst', id: 'elan' } }],
    [null, 'the way into a comparison', HOME, comparing('dep-67')],
    [null, 'a layer', HOME, { ...HOME, layer: 'densite' }],
    [null, 'the way to a page without the filters', bretagne, { ...HOME, page: { at: 'talks' } }],
  ])('is %s for %s', (kind, _, before, after) => {
    expect(stepOf(before, after)?.kind ?? null).toBe(kind)
  })
})

describe('lossOf', () => {
  const two = filtered({ regions: ['53'], kinds: ['fondations'] })
  it.each<[ReturnType<typeof lossOf>, string, Link, Link]>([
    ['filters', 'two filters', two, HOME],
    ['filters', 'a filter and a radius', { ...filtered({ q: 'ti' }), radius: 20 }, HOME],
    ['search', 'a place and a filter', { ...filtered({ regions: ['53'] }), place: 'com-67482' }, HOME],
    ['territory', 'one of two territories', comparing('dep-67', 'dep-68'), comparing('dep-68')],
    ['territories', 'all territories', comparing('dep-67', 'dep-68'), comparing()],
    [null, 'a single filter', filtered({ regions: ['53'] }), HOME],
    [null, 'one filter of two', two, filtered({ regions: ['53'] })],
    [null, 'filters that give way to a place', two, { ...HOME, place: 'com-67482' }],
    [null, 'a territory that is added', comparing('dep-67'), comparing('dep-67', 'dep-68')],
  ])('is %s for %s', (loss, _, before, after) => {
    expect(lossOf(stepOf(before, after)!)).toBe(loss)
  })
})
