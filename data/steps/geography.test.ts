import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FRANCE_COUNTS } from './geo-counts'
import { FILE_BUDGETS } from './geo-files'
import type { GeoPlaces } from './geo-places'
import { buildGeography } from './geography'

const work = mkdtempSync(join(tmpdir(), 'geography-'))
afterAll(() => rmSync(work, { recursive: true }))
type Made = Awaited<ReturnType<typeof buildGeography>>
const read = (made: Made, name: string) => readFileSync(join(made.folder, name))

function shapes(made: Made, file: string, object: string): Feature<Polygon | MultiPolygon>[] {
  const topology = JSON.parse(read(made, file).toString())
  return (
    feature(topology, topology.objects[object]) as unknown as { features: Feature<Polygon | MultiPolygon>[] }
  ).features
}

function counts(made: Made) {
  const filled = (file: string, object: string) =>
    shapes(made, file, object).filter((f) => f.geometry.coordinates.flat(3).length >= 8).length
  return {
    regions: filled('france.topo.json', 'regions'),
    departements: filled('france.topo.json', 'departements'),
    epci: filled('epci.topo.json', 'epci'),
  }
}

function overBudget(made: Made): string[] {
  return readdirSync(made.folder).filter((name) => {
    const budget = FILE_BUDGETS[name.startsWith('communes-') ? 'communes' : name]
    return budget !== undefined && brotliCompressSync(read(made, name)).length > budget
  })
}

function checkPlaces(made: Made): void {
  const places = JSON.parse(read(made, 'places.json').toString()) as GeoPlaces
  expect(Object.keys(places)).toHaveLength(18 + 101 + 1255 + 3)
  expect(Object.keys(places).slice(-3)).toEqual(['reg-975', 'reg-977', 'reg-978'])
  const [lon, lat] = places['reg-94']!.at
  expect(lon > 8.5 && lon < 9.6 && lat > 41.3 && lat < 43.1).toBe(true) // on the island of Corsica
  for (const [id, { at, box }] of Object.entries(places))
    expect(at[0] >= box[0] && at[0] <= box[2] && at[1] >= box[1] && at[1] <= box[3], id).toBe(true)
  for (const f of shapes(made, 'france.topo.json', 'departements'))
    expect(booleanPointInPolygon([...places[`dep-${f.id}`]!.at], f), String(f.id)).toBe(true)
}

const LEVELS = { regions: 18, departements: 101, epci: 1255 }

describe('the embedded outlines', () => {
  let made: Made
  beforeAll(async () => {
    made = await buildGeography({ source: null, cache: join(work, 'a') })
  }, 60_000)

  it('have every région, département and EPCI, none empty', () => expect(counts(made)).toEqual(LEVELS))

  it('join a disc to the EPCI around it: Grand Paris is one polygon without hole', () => {
    const paris = shapes(made, 'epci.topo.json', 'epci').find((f) => f.id === '200054781')
    expect(paris?.geometry).toMatchObject({ type: 'Polygon', coordinates: { length: 1 } })
  })

  it('say that they are approximate, and show no commune', () => {
    expect(made.info).toMatchObject({ outlines: 'schematic', communes: [] })
    expect(made.info.credit).toMatch(/^Contours approchés : Natural Earth/)
  })

  it('stay in their budgets', () => expect(overBudget(made)).toEqual([]), 60_000) // compresses all of them

  it('have a place inside each territory', () => checkPlaces(made))

  it('are the same bytes when made again', async () => {
    const again = await buildGeography({ source: null, cache: join(work, 'b') })
    for (const name of readdirSync(made.folder))
      expect(read(again, name).equals(read(made, name)), name).toBe(true)
  }, 60_000)
})

const source = process.env.TEST_FULL ? process.env.GEO_SOURCE : undefined
const why = source ? '' : ' (skipped: needs GEO_SOURCE and TEST_FULL)'

it.skipIf(!source)(
  `makes the whole of France from real polygons${why}`,
  async () => {
    const made = await buildGeography({ source: source ?? null, cache: join(work, 'full') })
    expect(counts(made)).toEqual(LEVELS)
    expect(made.info.communes).toHaveLength(FRANCE_COUNTS.departements)
    const communes = made.info.communes.map((d) => shapes(made, `communes-${d}.topo.json`, 'communes').length)
    expect(communes.reduce((a, b) => a + b)).toBe(FRANCE_COUNTS.communes)
    expect(overBudget(made)).toEqual([])
    checkPlaces(made)
  },
  180_000,
)
