import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { outlinesFrom, shapesFrom, topologyOf } from './topology'

/** One square and one line, on a grid of a tenth of a degree from 2° east and 46° north. */
const FILE: Topology = {
  type: 'Topology',
  transform: { scale: [0.1, 0.1], translate: [2, 46] },
  arcs: [
    [
      [0, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
      [0, -10],
    ],
  ],
  objects: {
    regions: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', arcs: [[0]], id: '44', properties: { nom: 'Grand Est' } }],
    },
    epci: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', arcs: [[0]], properties: { code: '246700488' } }],
    },
    rivers: { type: 'GeometryCollection', geometries: [{ type: 'LineString', arcs: [0] }] },
  },
}

describe('topologyOf', () => {
  it('takes a TopoJSON file', () => {
    expect(topologyOf().safeParse(FILE).success).toBe(true)
  })

  it.each([
    ['nothing', null],
    ['a GeoJSON file', { type: 'FeatureCollection', features: [] }],
    ['a file without arcs', { type: 'Topology', objects: {} }],
  ])('refuses %s', (_, value) => {
    expect(topologyOf().safeParse(value).success).toBe(false)
  })

  it.each([
    ['null', null],
    ['others', { cantons: {} }],
  ])('refuses a file whose objects are %s', (_, objects) => {
    expect(topologyOf('epci').safeParse({ type: 'Topology', arcs: [], objects }).success).toBe(false)
  })
})

describe('outlinesFrom', () => {
  it('names an outline by its level and its code, in degrees', () => {
    const [region] = outlinesFrom(FILE, 'regions', 'reg').features
    expect(region).toMatchObject({ id: 'reg-44', properties: { name: 'Grand Est' } })
    expect(region?.geometry.coordinates[0]?.[2]).toEqual([3, 47])
  })

  it('takes the code from the properties, and no name, where the file gives only that', () => {
    const [epci] = outlinesFrom(FILE, 'epci', 'epci').features
    expect(epci).toMatchObject({ id: 'epci-246700488', properties: { name: '' } })
  })

  it('has no outline for an object that the file does not have', () => {
    expect(outlinesFrom(FILE, 'communes', 'com').features).toEqual([])
  })
})

describe('shapesFrom', () => {
  it('gives lines without names', () => {
    expect(shapesFrom(FILE, 'rivers').features[0]?.geometry.type).toBe('LineString')
  })

  it('is empty for an object that the file does not have', () => {
    expect(shapesFrom(FILE, 'land').features).toEqual([])
  })
})
