import { describe, expect, it } from 'vitest'
import type { TerritoryId } from '../../src/domain/territory'
import { checkFixture } from './fixture-sources'
import { assertWholeCog, loadCog, loadPoints, packagedCog } from './load-cog'
import { territoryIndex } from './territories'
import { townColumns } from './towns'

// The whole COG of the package: real places, real numbers (INSEE COG 2026, municipal populations).
const cog = loadCog(packagedCog(), 'data/geo/anciens-codes.csv')
const points = loadPoints('data/geo/communes.csv')
const { records } = checkFixture()
if (!records) throw new Error('the fixture is broken')
const index = new Map(territoryIndex(cog, points, {}, records).map((t) => [t.id, t]))
const get = (id: TerritoryId) => index.get(id)

describe('the territory index', () => {
  it('holds 18 régions, 7 collectivités, 101 départements, 1 255 EPCI and the communes of the list', () => {
    expect(() => assertWholeCog(cog, points)).not.toThrow()
    const count = (start: string) => [...index.keys()].filter((id) => id.startsWith(start)).length
    expect([count('reg-'), count('dep-'), count('epci-'), count('com-')]).toEqual([25, 101, 1255, 8])
  })

  it('has Paris as a commune and as a département, with the same people', () => {
    expect(get('com-75056')?.population).toBe(2_103_778)
    expect(get('dep-75')?.population).toBe(2_103_778)
    expect(get('com-75056')?.parents).toEqual(['reg-11', 'dep-75', 'epci-200054781'])
  })

  it('has Corse as a région of two départements', () => {
    expect(get('dep-2A')?.parents).toEqual(['reg-94'])
    expect(get('dep-2B')?.parents).toEqual(['reg-94'])
    const people = (id: TerritoryId) => get(id)?.population ?? 0
    expect(people('reg-94')).toBe(people('dep-2A') + people('dep-2B'))
  })

  it('has collectivités without parents, each with a point', () => {
    for (const code of ['975', '977', '978', '984', '986', '987', '988']) {
      expect(get(`reg-${code}`)).toMatchObject({ zone: 'com', parents: [] })
      expect(get(`reg-${code}`)?.at.every(Number.isFinite)).toBe(true)
    }
    expect(get('reg-989')).toBeUndefined()
    expect(get('com-97801')?.parents).toEqual(['reg-978'])
  })

  it('puts the most populous départements of an EPCI first, and knows no EPT', () => {
    expect(get('epci-200054781')?.parents.slice(0, 3)).toEqual(['reg-11', 'dep-75', 'dep-93'])
    expect(cog.epts.has('200057867')).toBe(true)
    expect(get('epci-200057867')).toBeUndefined()
  })

  it('counts the same people at each level', () => {
    const sum = (start: string) =>
      [...index.values()].reduce(
        (n, t) => n + (t.id.startsWith(start) && t.zone !== 'com' ? (t.population ?? 0) : 0),
        0,
      )
    const communes = [...cog.communes.values()].filter((c) => c.zone !== 'com')
    const people = communes.reduce((n, c) => n + (c.population ?? 0), 0)
    expect([sum('reg-'), sum('dep-')]).toEqual([people, people])
  })
})

describe('the areas', () => {
  const km2 = (id: TerritoryId) => Math.round((get(id)?.area ?? Number.NaN) / 1e6)

  it('are sums of those of the communes, at every level', () => {
    expect(km2('dep-75')).toBe(105)
    expect(km2('epci-246700488')).toBeCloseTo(339, -1) // Eurométropole de Strasbourg
    expect(km2('dep-2A') + km2('dep-2B')).toBeCloseTo(km2('reg-94'), -1)
    expect(km2('reg-94')).toBeCloseTo(8700, -2)
  })

  it('are unknown where that of a commune is', () => {
    expect([get('reg-978')?.area, get('reg-988')?.area, get('com-97801')?.area]).toEqual([null, null, null])
  })

  it('that count the water of an estuary say so, unless it drowns in the sum', () => {
    const wet = [...index.values()].filter((t) => t.estuary).map((t) => t.id)
    expect(wet).toContain('epci-243300811') // CC de l'Estuaire, beside the Gironde
    expect(wet).toContain('epci-244400644') // Saint-Nazaire agglomération
    expect(wet.filter((id) => id.startsWith('dep-') || id.startsWith('reg-'))).toEqual([])
    expect(wet).not.toContain('epci-243300316') // Bordeaux Métropole: 1 % of water
    expect(points.get('97302')?.water).toBe(0.2)
  })
})

describe('the towns', () => {
  const towns = townColumns(cog, points)
  const rank = (name: string) => towns.rank[towns.name.indexOf(name)]

  it('rank préfectures above their size', () => {
    expect([rank('Paris'), rank('Ajaccio'), rank('Cayenne'), rank('Bar-le-Duc'), rank('Sélestat')]).toEqual([
      1, 1, 1, 2, 3,
    ])
    expect([rank('Villeurbanne'), rank('Mulhouse'), rank('Illkirch-Graffenstaden'), rank('Obernai')]).toEqual(
      [1, 2, 3, 4],
    )
  })

  it('leave villages out', () => {
    expect(rank('Champtoceaux')).toBeUndefined()
    expect(Math.min(...towns.population.filter((_, i) => towns.rank[i] === 4))).toBeGreaterThan(5000)
  })
})

describe('the lookup', () => {
  it('leads former codes to current communes, and current codes to themselves', () => {
    expect(cog.former.get('49069')).toMatchObject({ code: '49126', how: 'deleguee' })
    expect(cog.former.get('75101')).toMatchObject({ code: '75056', how: 'arrondissement' })
    expect(cog.former.get('13201')).toMatchObject({ code: '13055', how: 'arrondissement' })
    for (const [old, { code }] of cog.former) {
      expect(cog.communes.has(old)).toBe(false)
      expect(cog.communes.has(code)).toBe(true)
    }
  })

  it('fails when a commune or a point is missing, or a pair swapped', () => {
    const without = { ...cog, epcis: new Map([...cog.epcis].slice(1)) }
    expect(() => assertWholeCog(without, points)).toThrow('1254 epcis')
    expect(() => assertWholeCog(cog, new Map([...points].slice(1)))).toThrow('01001 has no point')
    const swapped = new Map(points).set('01001', { at: [46.15, 4.92], area: null, water: 0 })
    expect(() => assertWholeCog(cog, swapped)).toThrow('01001 is not in France')
  })
})
