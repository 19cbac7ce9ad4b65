import { readFileSync } from 'node:fs'
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import type { DensityLayer } from '../../domain/scene'
import { ACTOR_LEGEND, EVENT_LEGEND, PIONEER_LEGEND, SIGN_LEGEND } from '../../look/legend'
import { MAP_WORDS } from '../../text/map-words'
import { densityData } from './density-data'
import { farData } from './far-data'
import { FRANCE_FIXTURE, SCENE } from './fixture'
import { lookOf } from './look'
import { signsOf } from './signs'
import { groundData, outlineFinder, raisedData, sceneData } from './source-data'
import { buildStyle } from './style'

/** The names that an expression reads with `['get', name]`, wherever it is nested. */
function readIn(expression: unknown): string[] {
  if (!Array.isArray(expression)) {
    return expression && typeof expression === 'object' ? Object.values(expression).flatMap(readIn) : []
  }
  const [operator, name] = expression
  return operator === 'get' && typeof name === 'string' ? [name] : expression.flatMap(readIn)
}

/** The part of its source that a filter keeps to; null for all of it. */
function partIn(filter: unknown): unknown {
  if (!Array.isArray(filter) || filter[0] !== 'all') return null
  const [, [, asked, part]] = filter
  return JSON.stringify(asked) === '["get","part"]' ? part : null
}

describe.each(['papier', 'projection', 'projection-claire'] as const)('the style %s', (theme) => {
  const style = buildStyle(lookOf(theme, 2))
  it('is one that MapLibre accepts', () => expect(validateStyleMin(style)).toEqual([]))
  it('names each layer once', () => {
    const ids = style.layers.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

const DENSITY: DensityLayer = { classes: [{ from: 0, to: null }], classOf: { 'dep-35': 0 } }

describe('the layers', () => {
  const { layers, sources } = buildStyle(lookOf('papier', 1))
  const find = outlineFinder([FRANCE_FIXTURE.regions, FRANCE_FIXTURE.departements])
  const signs = signsOf(SCENE)
  const context = {
    land: FRANCE_FIXTURE.regions,
    band: FRANCE_FIXTURE.regions,
    collectivites: FRANCE_FIXTURE.regions,
    borders: { type: 'FeatureCollection' as const, features: [] },
    rivers: { type: 'FeatureCollection' as const, features: [] },
    towns: [{ name: 'Rennes', at: [-1.68, 48.11] as const, rank: 1 }],
  }
  const data = {
    ...groundData(FRANCE_FIXTURE, context, FRANCE_FIXTURE.regions),
    ...sceneData(SCENE, signs, find),
    ...raisedData(SCENE, signs, { kind: 'catalyst', id: 'far' }),
    ...farData({ lon: Float32Array.of(2), lat: Float32Array.of(48), away: Float32Array.of(12_000) }),
    ...densityData(DENSITY, FRANCE_FIXTURE, context, FRANCE_FIXTURE.departements),
  }

  it('hold each one that the legend explains', () => {
    const ids = layers.map(({ id }) => id)
    for (const { explains } of [...ACTOR_LEGEND, ...SIGN_LEGEND, ...PIONEER_LEGEND, ...EVENT_LEGEND]) {
      expect(explains.length).toBeGreaterThan(0)
      expect(ids).toEqual(expect.arrayContaining([...explains]))
    }
  })

  it('draw only sources that are painted', () => {
    expect(Object.keys(data).sort()).toEqual(Object.keys(sources).sort())
  })

  it('read only properties that every feature of their source has', () => {
    let reads = 0
    for (const layer of layers) {
      if (!('source' in layer) || typeof layer.source !== 'string') continue
      const drawn = data[layer.source as keyof typeof data]?.features ?? [] // a source id, by the test above
      const part = partIn(layer.filter)
      const features = drawn.filter(({ properties }) => part === null || properties?.part === part)
      for (const name of readIn(layer)) {
        if (name === 'part') continue // by which the features were found
        expect(features.length, layer.id).toBeGreaterThan(0)
        for (const { properties } of features)
          expect(properties, `${layer.id} reads ${name}`).toHaveProperty(name)
        reads++
      }
    }
    expect(reads).toBeGreaterThan(20)
  })
})

it('gives MapLibre a French word for each of its own', () => {
  const source = readFileSync('node_modules/maplibre-gl/src/ui/default_locale.ts', 'utf8')
  const keys = [...source.matchAll(/^\s+'([\w.]+)':/gm)].map((match) => match[1])
  expect(keys.length).toBeGreaterThan(20)
  expect(Object.keys(MAP_WORDS).sort()).toEqual(keys.sort())
})
