import { describe, expect, it } from 'vitest'
import { densityData } from './density-data'
import { farData } from './far-data'
import { FRANCE_FIXTURE } from './fixture'

const NONE = { type: 'FeatureCollection' as const, features: [] }
const [dep] = FRANCE_FIXTURE.departements.features
const EPCI = { ...NONE, features: [{ ...dep!, id: 'epci-243500139' as const }] }
const density = { classes: [{ from: 0, to: null }], classOf: { 'dep-35': 2, 'epci-243500139': null } }
const properties = (epci: typeof EPCI | typeof NONE) =>
  densityData(density, FRANCE_FIXTURE, null, epci).density!.features.map((feature) => feature.properties)

describe('density', () => {
  it('is that of départements at every zoom until the intercommunalités are there', () => {
    expect(properties(NONE)).toEqual([{ from: 0, to: 14, class: 2 }])
  })

  it('is that of intercommunalités from the zoom of marks on, also where it is not known', () => {
    expect(properties(EPCI)).toEqual([
      { from: 0, to: 7, class: 2 },
      { from: 8, to: 14, class: 'unknown' },
    ])
  })

  it('is nothing while the layer is off', () => {
    expect(densityData(undefined, FRANCE_FIXTURE, null, EPCI).density).toEqual(NONE)
  })
})

it('puts communes together by the last whole kilometre that they are beyond', () => {
  const away = Float32Array.of(250_000, 30_001, 30_000, 29_500, 10_000, 0)
  const { features } = farData({ lon: away.map((_, i) => i), lat: away.map(() => 48), away }).far!
  expect(features.map(({ properties }) => properties?.beyond)).toEqual([100, 30, 29])
  expect(features[2]!.geometry).toEqual({
    type: 'MultiPoint',
    coordinates: [
      [2, 48],
      [3, 48],
    ],
  })
})
