import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { densityLayer, densityOf } from '../../src/domain/density'
import type { Territory, TerritoryId } from '../../src/domain/territory'
import { rawCommunes, rawEpcis } from './raw-list'

// The densities of the published territories held against surfaces and populations of communes, read and summed anew.

const { files } = JSON.parse(readFileSync('public/data/manifest.json', 'utf8'))
const published = ['territoires', 'lieux'].flatMap(
  (name): Territory[] => JSON.parse(readFileSync(`public/data/${files[name].file}`, 'utf8')).territories,
)
const territories = new Map(published.map((territory) => [territory.id, territory]))

const surfaces = new Map(
  Papa.parse<{ code: string; surface_km2: string }>(readFileSync('data/geo/communes.csv', 'utf8').trim(), {
    header: true,
  }).data.map(({ code, surface_km2 }) => [code, Number(surface_km2)] as const),
)
const people: readonly { code: string; type: string; population?: number }[] = createRequire(import.meta.url)(
  '@etalab/decoupage-administratif/data/communes.json',
)

/** People and km² of the départements, of the overseas régions and of the intercommunalités. */
const sums = new Map<TerritoryId, { people: number; km2: number }>()
for (const { code, type, population = 0 } of people) {
  if (type !== 'commune-actuelle') continue
  const { departement, region } = rawCommunes.get(code)!
  for (const id of [`dep-${departement}`, `reg-${region}`, `epci-${rawEpcis.get(code)}`] as const) {
    const { people, km2 } = sums.get(id) ?? { people: 0, km2: 0 }
    sums.set(id, { people: people + population, km2: km2 + (surfaces.get(code) ?? 0) })
  }
}
const { classes, classOf } = densityLayer(territories)

it('gives five classes whose bounds read at a glance', () => {
  expect(classes.map(({ from }) => from)).toEqual([0, 25, 60, 150, 500])
})

it('holds every département, overseas territory and intercommunalité, in the class of its recomputed density', () => {
  const drawn = published.filter(({ id }) => id in classOf)
  expect(drawn).toHaveLength(101 + 1255 + 5 + 7) // and the collectivités
  const wrong = drawn.filter(({ id, estuary, area }) => {
    const rank = classOf[id]
    if (estuary || area === null) return rank !== null
    const { people, km2 } = sums.get(id)!
    const density = densityOf(territories.get(id)!)!
    const { from, to } = classes[rank!]!
    return Math.abs(density / (people / km2) - 1) > 0.001 || density < from || (to !== null && density >= to)
  })
  expect(wrong.map(({ id }) => id)).toEqual([])
})
