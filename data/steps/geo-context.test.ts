import { brotliCompressSync } from 'node:zlib'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { Feature, LineString, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { beforeAll, describe, expect, it } from 'vitest'
import { contextTopology } from './geo-context'
import { FILE_BUDGETS } from './geo-files'

type Shape = Feature<Polygon | MultiPolygon>
let text: string
let topology: Topology<Record<string, GeometryCollection>>
beforeAll(async () => {
  text = await contextTopology()
  topology = JSON.parse(text)
}, 30_000)
const shapes = (name: string) => feature(topology, topology.objects[name]!).features as Shape[]
const holds = (name: string, at: [number, number]) => shapes(name).some((f) => booleanPointInPolygon(at, f))

describe('the background', () => {
  it('has the land of neighbours', () => {
    const abroad: [number, number][] = [
      [4.35, 50.85],
      [-3.7, 40.42],
      [-0.12, 51.51],
      [-61.37, 15.4],
      [57.55, -20.3],
      [-54.9, 4.5],
      [-53, 47.5],
    ] // Brussels, Madrid, London, Dominica, Mauritius, Suriname, Newfoundland
    for (const at of abroad) expect(holds('land', at), String(at)).toBe(true)
  })

  it('leaves France out of the land, islands and overseas included', () => {
    const french: [number, number][] = [
      [2.35, 48.86],
      [9.15, 42.3],
      [-61.6, 16.1],
      [-53, 4],
      [55.5, -21.1],
      [45.15, -12.8],
    ]
    for (const at of french) expect(holds('land', at), String(at)).toBe(false)
  })

  it('keeps French land along the land borders only', () => {
    expect(holds('france', [7.73, 48.58])).toBe(true) // Strasbourg, 3 km from the Rhine
    expect(holds('france', [2.35, 48.86])).toBe(false)
    expect(holds('france', [-1.15, 46.16])).toBe(false) // La Rochelle, on the coast
  })

  it('outlines three collectivités by their code', () => {
    expect(
      shapes('collectivites')
        .map((f) => f.id)
        .sort(),
    ).toEqual(['975', '977', '978'])
    expect(holds('collectivites', [-63.06, 18.07])).toBe(true)
  })

  it('names the great rivers', () => {
    const rivers = feature(topology, topology.objects.rivers!).features as Feature<
      LineString,
      { nom?: string } | null
    >[]
    const named = new Set(rivers.map((f) => f.properties?.nom))
    expect([...named].filter(Boolean).sort()).toEqual([
      'Ariège',
      'Garonne',
      'Loire',
      'Rhin',
      'Rhône',
      'Seine',
    ])
  })

  it('has borders between foreign countries', () => expect(shapes('borders').length).toBeGreaterThan(10))

  it('stays in its budget', () => {
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(FILE_BUDGETS['contexte.topo.json']!)
  })
})
