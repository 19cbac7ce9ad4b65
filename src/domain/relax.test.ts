import { describe, expect, it } from 'vitest'
import { exampleTable } from './example-table'
import { EXAMPLE_TERRITORIES } from './example-territories'
import { type Filters, HOME, type Link, NO_FILTERS } from './link'
import { relaxationsOf } from './relax'

const table = exampleTable([
  { id: 'cpie', family: 'cpie', commune: 'quimper', actor: 2 },
  { id: 'fabrique', family: 'fabrique', commune: 'quimper', actor: 3 },
  { id: 'loin', family: 'petr', commune: 'saint-denis', actor: 4 },
  { id: 'reseau', family: 'reseau-national', commune: 'paris', reach: 4, actor: 2 },
])
const atlas = { table, pioneers: [], territories: EXAMPLE_TERRITORIES }
const quimper = EXAMPLE_TERRITORIES.get('com-29232')!

function relaxed(filters: Partial<Filters>, radius: number | null = null) {
  const link: Link = { ...HOME, place: quimper.id, radius, filters: { ...NO_FILTERS, ...filters } }
  return relaxationsOf(link, quimper, atlas).map(({ asked, count }) => [asked, count])
}

describe('relaxationsOf', () => {
  it('tells each filter that alone fills the answer again, with what is left then', () => {
    expect(relaxed({ kinds: ['environnement'], types: ['fondation'] })).toEqual([['types', 1]])
    expect(relaxed({ kinds: ['environnement'], q: 'nulle part' })).toEqual([['q', 1]])
    expect(relaxed({ except: ['environnement', 'tiers-lieux'] })).toEqual([['except', 3]])
  })

  it('does not offer what only brings back organisations across an ocean, or national networks', () => {
    expect(relaxed({ kinds: ['territoires'], q: 'nulle part' })).toEqual([])
    expect(relaxed({ kinds: ['reseaux-nationaux'], q: 'nulle part' })).toEqual([])
  })

  it('takes the radius back', () => {
    expect(relaxed({ kinds: ['environnement'], regions: ['04'] }, 5)).toEqual([['regions', 1]])
  })

  it('leaves everything else of the link as it is', () => {
    const link: Link = {
      ...HOME,
      place: quimper.id,
      radius: 20,
      filters: { ...NO_FILTERS, kinds: ['tiers-lieux'], q: 'nulle part' },
    }
    const [one] = relaxationsOf(link, quimper, atlas)
    expect(one!.change).toEqual({ filters: { ...NO_FILTERS, kinds: ['tiers-lieux'] }, radius: 20 })
  })
})
