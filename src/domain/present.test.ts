import { describe, expect, it } from 'vitest'
import type { Catalyst } from './catalyst'
import { exampleTable } from './example-table'
import { EXAMPLE_TERRITORIES } from './example-territories'
import { coveringOf, type Present, presentIn } from './present'
import { type CatalystTable, tableFrom } from './table'
import type { Territory, TerritoryId } from './territory'

const [LOCAL, EPCI, DEPARTEMENT, REGION, NATIONAL] = [0, 1, 2, 3, 4]
const place = (id: TerritoryId, ...parents: TerritoryId[]): Territory => ({
  ...EXAMPLE_TERRITORIES.get('com-29232')!,
  id,
  parents,
})
const ids = (catalysts: readonly Catalyst[]) => catalysts.map(({ id }) => id)
const seated = ({ seated }: Present) => seated.map(({ kind, catalysts }) => [kind, ...ids(catalysts)])
const acting = ({ acting }: Present) => acting.map(({ via, catalysts }) => [via, ...ids(catalysts)])
/** The same list, where some rows serve given territories. */
const serving = (table: CatalystTable, territories: Record<string, TerritoryId[]>) =>
  tableFrom({ ...table.columns, rows: { ...table.columns.rows, territories } })

describe('who is present in a territory', () => {
  const table = exampleTable([
    { id: 'lieu', name: 'Zinc', family: 'fabrique', commune: 'strasbourg', reach: LOCAL },
    { id: 'cpie', name: 'CPIE', commune: 'strasbourg', reach: EPCI },
    { id: 'region', name: 'Région active', commune: 'strasbourg', reach: REGION },
    { id: 'departement', name: 'Bas-Rhin actif', commune: 'strasbourg', reach: DEPARTEMENT },
    { id: 'reseau', name: 'Réseau', family: 'reseau-national', commune: 'paris', reach: NATIONAL },
    { id: 'oudine', name: 'Paris 13e – Oudiné', family: 'territoire-engagement', commune: 'paris' },
    { id: 'paris', name: 'Grand Paris', commune: 'paris', reach: EPCI },
    { id: 'corse', name: 'Corse active', commune: 'ajaccio', reach: REGION },
  ])
  const schiltigheim = place('com-67447', 'reg-44', 'dep-67', 'epci-246700488')

  it('has its seat there, by sorte, or serves it from elsewhere, the narrowest service first', () => {
    const there = presentIn(table, schiltigheim)
    expect(seated(there)).toEqual([])
    expect(acting(there)).toEqual([
      ['epci-246700488', 'cpie'],
      ['dep-67', 'departement'],
      ['reg-44', 'region'],
    ])
    expect(seated(presentIn(table, place('com-67482', 'reg-44', 'dep-67', 'epci-246700488')))).toEqual([
      ['environnement', 'departement', 'cpie', 'region'],
      ['tiers-lieux', 'lieu'],
    ])
  })

  it('covers the whole of it, from a seat there as from elsewhere, by name; a lone seat does not', () => {
    const strasbourg = place('com-67482', 'reg-44', 'dep-67', 'epci-246700488')
    const all = ['departement', 'cpie', 'region']
    expect(ids(coveringOf(presentIn(table, strasbourg), strasbourg))).toEqual(all)
    expect(ids(coveringOf(presentIn(table, schiltigheim), schiltigheim))).toEqual(all)
  })

  it('is never told twice, at any level', () => {
    for (const id of ['reg-44', 'dep-67', 'epci-246700488', 'com-67482', 'com-67447'] as const) {
      const there = presentIn(table, place(id, 'reg-44', 'dep-67', 'epci-246700488'))
      const all = [...there.seated, ...there.acting].flatMap(({ catalysts }) => ids(catalysts))
      expect(new Set(all).size, id).toBe(all.length)
    }
  })

  it('keeps national networks apart, in the territory of their seat only', () => {
    const paris = presentIn(table, place('com-75056', 'reg-11', 'dep-75', 'epci-200054781'))
    expect(ids(paris.national)).toEqual(['reseau'])
    expect(seated(paris).flat()).not.toContain('reseau')
    expect(presentIn(table, schiltigheim).national).toEqual([])
  })

  it('serves nobody else inside the Métropole du Grand Paris without given territories', () => {
    const vincennes = presentIn(table, place('com-94080', 'reg-11', 'dep-94', 'epci-200054781'))
    expect(acting(vincennes)).toEqual([])
  })

  it('serves both départements of Corsica from the seat of one', () => {
    expect(acting(presentIn(table, place('dep-2B', 'reg-94')))).toEqual([['reg-94', 'corse']])
    expect(acting(presentIn(table, place('com-2B033', 'reg-94', 'dep-2B', 'epci-242000354')))).toEqual([
      ['reg-94', 'corse'],
    ])
  })

  it('takes the narrowest of the given territories that contains the place', () => {
    const given = serving(table, { 2: ['reg-44', 'dep-67', 'com-67447'] })
    expect(acting(presentIn(given, schiltigheim))[0]).toEqual(['com-67447', 'region'])
  })

  it('lets a place without intercommunalité be served by its département', () => {
    const ouessant = place('com-29155', 'reg-53', 'dep-29')
    expect(acting(presentIn(serving(table, { 3: ['dep-29'] }), ouessant))).toEqual([
      ['dep-29', 'departement'],
    ])
    expect(acting(presentIn(table, ouessant))).toEqual([])
  })

  it('knows of a collectivité d’outre-mer what has its seat there', () => {
    const there = presentIn(table, place('reg-978'))
    expect([there.seated, there.acting, there.national]).toEqual([[], [], []])
  })

  describe('in an intercommunalité across two départements', () => {
    const across = place('epci-247200348', 'reg-52', 'reg-53', 'dep-53', 'dep-29')
    const partly = (given: TerritoryId[]) =>
      presentIn(serving(table, { 3: given }), across).acting.map((group) => [group.via, group.partly])

    it('says that the service to one of them reaches a part of it', () => {
      expect(partly(['dep-29'])).toEqual([['dep-29', true]])
    })

    it('says nothing of the kind when both are served, or the whole', () => {
      expect(partly(['dep-29', 'dep-53'])).toEqual([['dep-29', false]])
      expect(partly(['epci-247200348'])).toEqual([['epci-247200348', false]])
    })
  })
})
