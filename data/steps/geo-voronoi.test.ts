import { area as sphericalArea } from '@turf/area'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { union } from '@turf/union'
import { describe, expect, it } from 'vitest'
import type { Box } from '../../src/domain/position'
import type { CommunePoint } from './geo-tables'
import { communeCells, communeDisc } from './geo-voronoi'

const BELFORT: Box = [6.75, 47.4, 7.2, 47.85]
const point = (code: string, lon: number, lat: number): CommunePoint => ({ code, at: [lon, lat], area: 1e7 })
const three = [point('90010', 6.86, 47.64), point('90033', 7.01, 47.51), point('90065', 6.84, 47.75)]

describe('the cells of a département', () => {
  it('hold their own point and no other', () => {
    const cells = communeCells(three, BELFORT)
    const holders = three.map((p) =>
      cells.filter((c) => booleanPointInPolygon([...p.at], c)).map((c) => c.properties.code),
    )
    expect(holders).toEqual(three.map((p) => [p.code]))
  })

  it('cover the whole box of the outline', () => {
    const all = union({ type: 'FeatureCollection', features: communeCells(three, BELFORT) })!
    for (const corner of [
      [6.75, 47.4],
      [7.2, 47.4],
      [7.2, 47.85],
      [6.75, 47.85],
    ])
      expect(booleanPointInPolygon(corner, all)).toBe(true)
  })

  it('are one rectangle for Paris, which is alone', () => {
    expect(communeCells([point('75056', 2.3427, 48.8567)], [2.2, 48.8, 2.5, 48.9])).toHaveLength(1)
  })

  it('are none without points', () => expect(communeCells([], BELFORT)).toEqual([]))
})

it('makes a disc of the area of Ouessant, within 1 %', () => {
  const disc = communeDisc('29155', [-5.0963, 48.4591], 15.58e6)
  expect(sphericalArea(disc) / 15.58e6).toBeCloseTo(0.995, 2)
})
