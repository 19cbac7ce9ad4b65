import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTOR_TYPES, ALLIANCE_FORMS } from './catalyst'
import { exampleTable } from './example-table'
import { FACETS, type Facet, facetValues, filterTable } from './filter'
import { type Filters, NO_FILTERS } from './link'
import { plainText } from './plain-text'
import { type CatalystTable, catalystAt } from './table'

const table = exampleTable([
  { id: 'a', name: 'Élan', family: 'fabrique', commune: 'strasbourg', actor: 2, forms: 0b0101 },
  { id: 'b', name: 'Atelier', family: 'cpie', commune: 'quimper', actor: 3, verification: 2 },
  { id: 'c', name: 'Cause', family: 'fabrique', commune: 'quimper', forms: 0b0001 },
  { id: 'd', name: 'Dialogue', family: 'reseau-national', commune: 'paris', reach: 4 },
])
const ids = (rows: Uint32Array) => Array.from(rows, (row) => table.columns.rows.id[row])
const count = (facet: Facet, value: string, filters: Filters) =>
  filterTable(table, filters).counts[facet][facetValues(table)[facet].indexOf(value)]

describe('filterTable', () => {
  it('gives everything by name when nothing is asked', () => {
    const { rows, thirdPlaces, toConfirm, national } = filterTable(table, NO_FILTERS)
    expect(ids(rows)).toEqual(['b', 'c', 'd', 'a'])
    expect([thirdPlaces, toConfirm, national]).toEqual([2, 1, 1])
  })

  it('joins values of a facet by or, and facets by and', () => {
    const filters: Filters = { ...NO_FILTERS, regions: ['44', '53'], kinds: ['tiers-lieux'] }
    expect(ids(filterTable(table, filters).rows)).toEqual(['c', 'a'])
  })

  it('keeps national networks out of every région and says how many it left aside', () => {
    const paris = filterTable(table, { ...NO_FILTERS, regions: ['11'] })
    expect(ids(paris.rows)).toEqual([])
    expect(paris.nationalAside).toBe(1)
    expect(ids(filterTable(table, { ...NO_FILTERS, regions: ['national'] }).rows)).toEqual(['d'])
  })

  it('counts an option as what every other facet leaves with this value', () => {
    const filters: Filters = { ...NO_FILTERS, kinds: ['tiers-lieux'] }
    expect(count('regions', '53', filters)).toBe(1)
    expect(count('kinds', 'environnement', filters)).toBe(1)
    expect(count('regions', 'national', filters)).toBe(0)
  })

  it('counts a row under each of its forms, and under none when it has none', () => {
    expect(count('forms', 'cooperation-economique', NO_FILTERS)).toBe(2)
    expect(count('forms', 'mecenat', NO_FILTERS)).toBe(1)
    expect(count('forms', 'non-renseigne', NO_FILTERS)).toBe(2)
  })

  it('finds names and communes without accents', () => {
    expect(ids(filterTable(table, { ...NO_FILTERS, q: 'elan' }).rows)).toEqual(['a'])
    expect(ids(filterTable(table, { ...NO_FILTERS, q: 'QUIMPER cause' }).rows)).toEqual(['c'])
  })

  it('finds only what holds each of the words, alone or across facets and places', () => {
    expect(ids(filterTable(table, { ...NO_FILTERS, q: 'quimper elan' }).rows)).toEqual([])
    const bretagne = filterTable(table, { ...NO_FILTERS, q: 'a', regions: ['53'] }, new Set([1, 3]))
    expect(ids(bretagne.rows)).toEqual(['b'])
    expect(bretagne.nationalAside).toBe(1)
  })

  it('leaves out kinds and families by sauf', () => {
    expect(ids(filterTable(table, { ...NO_FILTERS, except: ['tiers-lieux'] }).rows)).toEqual(['b', 'd'])
    expect(ids(filterTable(table, { ...NO_FILTERS, except: ['cpie'] }).rows)).toEqual(['c', 'd', 'a'])
  })

  it('matches nothing for an id that does not exist', () => {
    expect(filterTable(table, { ...NO_FILTERS, families: ['nowhere'] }).rows.length).toBe(0)
  })

  it('keeps to the rows of the place', () => {
    expect(ids(filterTable(table, NO_FILTERS, new Set([0, 3])).rows)).toEqual(['d', 'a'])
  })
})

/** The values of a row in a facet, read from its object view: another road to the same answer. */
function valuesOf(of: CatalystTable, facet: Facet, row: number): readonly string[] {
  const c = catalystAt(of, row)
  const national = c.reach === 'national'
  const all: Record<Facet, readonly string[]> = {
    kinds: [c.family.kind],
    regions: [national ? 'national' : c.seat.region],
    types: [c.actor ?? 'non-precise'],
    forms: c.forms.length > 0 ? c.forms : ['non-renseigne'],
    trades: c.trades,
    families: [c.family.id],
    departements: national ? [] : [c.seat.departement],
    statuses: [c.status],
    verifications: [c.verification],
  }
  return all[facet]
}

it('agrees with a count by hand on 200 random filters', () => {
  const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 })
  const asked = fc.record({
    regions: some(['44', '53', '11', 'national']),
    kinds: some(['tiers-lieux', 'environnement'] as const),
    types: some([...ACTOR_TYPES, 'non-precise'] as const),
    forms: some([...ALLIANCE_FORMS, 'non-renseigne'] as const),
    departements: some(['67', '29', '75']),
    q: fc.constantFrom('', 'a', 'E', 'quimper', 'é ur', 'cause q'),
  })
  fc.assert(
    fc.property(asked, (some) => {
      const filters: Filters = { ...NO_FILTERS, ...some }
      const found = filterTable(table, filters)
      const matches = (facet: Facet, row: number) =>
        filters[facet].length === 0 ||
        valuesOf(table, facet, row).some((v) => (filters[facet] as readonly string[]).includes(v))
      const words = plainText(some.q).split(' ').filter(Boolean)
      const named = Array.from(table.order).filter((row) => {
        const { name, seat } = catalystAt(table, row)
        return words.every((word) => plainText(`${name} ${seat.name}`).includes(word))
      })
      const rows = named.filter((row) => FACETS.every((facet) => matches(facet, row)))
      expect(Array.from(found.rows)).toEqual(rows)
      for (const facet of FACETS) {
        const others = FACETS.filter((f) => f !== facet)
        const left = named.filter((row) => others.every((f) => matches(f, row)))
        const byHand = facetValues(table)[facet].map(
          (v) => left.filter((row) => valuesOf(table, facet, row).includes(v)).length,
        )
        expect(Array.from(found.counts[facet]), facet).toEqual(byHand)
      }
    }),
    { numRuns: 200 },
  )
})
