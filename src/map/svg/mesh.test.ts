import type { Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { France, Outline } from '../../domain/geography'
import type { LonLat } from '../../domain/position'
import { FRANCE } from '../../domain/scene'
import type { TerritoryId } from '../../domain/territory'
import { clipLine, clipRing } from './clip'
import type { Frame } from './frame'
import { FRANCE_SHAPES } from './france.test-fixture'
import { mercatorFrame } from './mercator'
import { franceMesh } from './mesh'
import { linesData, ringsData } from './path-data'
import { areaData, ringsOf } from './shape'
import { simplifyLine } from './simplify'

/** Degrees are pixels here, so that a path can be read. */
const flat: Frame = {
  width: 100,
  height: 100,
  zoom: 0,
  center: [0, 0],
  project: ([x, y]: LonLat) => [x, y],
  locate: (at) => at,
}

const square = (x: number, y: number, side: number): Polygon => ({
  type: 'Polygon',
  coordinates: [[[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]]], // biome-ignore format: one line
})
const outline = (id: TerritoryId, geometry: Polygon): Outline => ({
  type: 'Feature',
  id,
  properties: { name: id },
  geometry,
})
const franceOf = (regions: Outline[], departements: Outline[]): France => ({
  regions: { type: 'FeatureCollection', features: regions },
  departements: { type: 'FeatureCollection', features: departements },
})

describe('franceMesh', () => {
  const [west, east] = [outline('reg-01', square(0, 0, 10)), outline('reg-02', square(10, 0, 10))]

  it('writes a border that two régions share once, and their coast as one ring', () => {
    const mesh = franceMesh(franceOf([west, east], []), flat)
    expect(mesh.regions).toBe('M10 0l0 10')
    expect(mesh.land.match(/M/g)).toHaveLength(1)
    expect(mesh.departements).toBe('')
  })

  it('keeps for départements the borders that are not those of régions', () => {
    const half = outline('dep-01', {
      ...square(0, 0, 5),
      coordinates: [
        [
          [0, 0],
          [10, 0],
          [0, 10],
          [0, 0],
        ],
      ],
    })
    expect(franceMesh(franceOf([west], [half]), flat).departements).toBe('M10 0l-10 10')
  })

  it('draws the thirteen mainland régions as a land in one large piece', () => {
    const frame = mercatorFrame(FRANCE, { width: 860, height: 760 })
    const mesh = franceMesh(FRANCE_SHAPES, frame)
    const rings = mesh.land
      .split('M')
      .slice(1)
      .map((ring) => ring.length)
    expect(Math.max(...rings)).toBeGreaterThan(3000)
    expect(mesh.regions.length).toBeGreaterThan(2000)
  })
})

describe('ringsOf', () => {
  const islands = {
    type: 'MultiPolygon' as const,
    coordinates: [square(0, 0, 10), square(20, 20, 0.5)].map((p) => p.coordinates),
  }

  it('drops islands of less than some square pixels', () => {
    expect(ringsOf(islands, flat, 0.5)).toHaveLength(1)
    expect(ringsOf(islands, flat, 0.1)).toHaveLength(2)
  })

  it('never drops a whole territory', () => {
    expect(ringsOf(square(5, 5, 0.1), flat, 0.5)).toHaveLength(1)
  })
})

describe('paths', () => {
  it('are relative, with one decimal and no needless sign or zero', () => {
    expect(linesData([[[0.04, 1], [0.56, 0.5], [3, 0.44]]])).toBe('M0 1l.6-.5 2.4-.1') // biome-ignore format: one line
    expect(ringsData([[[1, 1], [2, 1.5], [2, 3]]])).toBe('M1 1l1 .5 0 1.5z') // biome-ignore format: one line
  })

  it('leave out what falls on one point', () => {
    expect(linesData([[[1, 1], [1.01, 1.02]]])).toBe('') // biome-ignore format: one line
  })

  it('keep the ends of a line and the points that matter', () => {
    expect(simplifyLine([[0, 0], [5, 0.1], [10, 0], [10, 5]], 0.3)).toEqual([[0, 0], [10, 0], [10, 5]]) // biome-ignore format: one line
  })

  it('are cut to the picture and its margin', () => {
    expect(clipRing(square(-50, -50, 500).coordinates[0]! as never, flat, 10)).toContainEqual([110, 110])
    expect(clipRing(square(200, 200, 5).coordinates[0]! as never, flat, 10)).toEqual([])
    expect(clipLine([[-99, 5], [-50, 5], [50, 5], [300, 5], [400, 5]], flat, 10)).toEqual([[[-50, 5], [50, 5], [300, 5]]]) // biome-ignore format: one line
    expect(areaData([square(300, 300, 5)], flat)).toBe('')
  })
})
