import { describe, expect, it } from 'vitest'
import { nearestCommune, territoryAt } from './commune-at'
import type { CommuneColumns } from './communes'
import type { Outlines } from './geography'

const PLACES = [
  ['29232', 'Quimper', -4.0944, 47.9963],
  ['29233', 'Quimperlé', -3.5496, 47.8728],
  ['97411', 'Saint-Denis', 55.4457, -20.8789],
  ['97801', 'Saint-Martin', null, null],
] as const
const columns = {
  code: PLACES.map(([code]) => code),
  name: PLACES.map(([, name]) => name),
  lon: PLACES.map(([, , lon]) => lon && Math.round(lon * 1e4)),
  lat: PLACES.map(([, , , lat]) => lat && Math.round(lat * 1e4)),
} as unknown as CommuneColumns // only these columns are read

describe('nearestCommune', () => {
  it('gives the commune whose chef-lieu is nearest, and how far it is', () => {
    const found = nearestCommune(columns, [-4.1, 48.0])
    expect(found).toMatchObject({ id: 'com-29232', name: 'Quimper' })
    expect(found!.away).toBeGreaterThan(400)
    expect(found!.away).toBeLessThan(800)
  })

  it('finds one however far the point is', () => {
    expect(nearestCommune(columns, [55.5, -30])?.id).toBe('com-97411')
  })

  it('gives nothing among none', () => {
    expect(nearestCommune({ ...columns, code: [] }, [2, 47])).toBeNull()
  })
})

describe('territoryAt', () => {
  const square = (id: string, w: number, s: number, size: number, hole = 0) => {
    const ring = (d: number) => [
      [w + d, s + d],
      [w + size - d, s + d],
      [w + size - d, s + size - d],
      [w + d, s + size - d],
      [w + d, s + d],
    ]
    const coordinates = [ring(0), ...(hole ? [ring(hole)] : [])]
    return { type: 'Feature', id, properties: { name: id }, geometry: { type: 'Polygon', coordinates } }
  }
  const outlines = {
    type: 'FeatureCollection',
    features: [square('com-01001', 0, 0, 10, 3), square('com-01002', 3, 3, 4)],
  } as unknown as Outlines // ids of this test

  it('gives the outline that holds the point', () => {
    expect(territoryAt(outlines, [1, 1])).toBe('com-01001')
  })

  it('leaves what is in a hole to the outline that fills it', () => {
    expect(territoryAt(outlines, [5, 5])).toBe('com-01002')
  })

  it('gives nothing outside of all', () => {
    expect(territoryAt(outlines, [11, 5])).toBeNull()
  })
})
