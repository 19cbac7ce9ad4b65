// A table, for tests only: the outlines of the departements of the repository, and régions joined from them.
import { readFileSync } from 'node:fs'
import type { MultiPolygon, Polygon } from 'geojson'
import { feature, mergeArcs } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Context, France, Outline } from '../../domain/geography'
import { HOME } from '../../domain/link'
import type { LonLat } from '../../domain/position'
import { type CountMark, FRANCE, NO_PADDING, type OverseasFrame, type Scene } from '../../domain/scene'
import type { TerritoryId } from '../../domain/territory'

type Dep = { readonly code: string; readonly nom: string }
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const topology: Topology = read('data/geo/departements.topo.json')
const departements = topology.objects.departements as GeometryCollection<Dep> // the only object of the file
const cog = 'node_modules/@etalab/decoupage-administratif/data'
const regionOf: ReadonlyMap<string, string> = new Map(
  read(`${cog}/departements.json`).map((d: { code: string; region: string }) => [d.code, d.region]),
)
const regionNames: readonly { code: string; nom: string; zone: string }[] = read(`${cog}/regions.json`)

const outline = (id: TerritoryId, name: string, geometry: Polygon | MultiPolygon): Outline => ({
  type: 'Feature',
  id,
  properties: { name },
  geometry,
})

function regionOutline(code: string, nom: string): Outline {
  const parts = departements.geometries.filter((g) => regionOf.get(String(g.id)) === code)
  const merged = mergeArcs(topology, parts as never) // polygons only
  return outline(`reg-${code}`, nom, feature(topology, merged).geometry as MultiPolygon)
}

/** The eighteen régions and 101 départements, coarse. */
export const FRANCE_SHAPES: France = {
  regions: {
    type: 'FeatureCollection',
    features: regionNames.filter((r) => r.zone !== 'com').map((r) => regionOutline(r.code, r.nom)),
  },
  departements: {
    type: 'FeatureCollection',
    features: feature(topology, departements).features.map((f) =>
      outline(`dep-${f.properties.code}`, f.properties.nom, f.geometry as Polygon | MultiPolygon),
    ),
  },
}

const empty = { type: 'FeatureCollection', features: [] } as const
/** One neighbour, east of France. */
export const CONTEXT: Context = {
  land: {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: {},
        geometry: { type: 'Polygon', coordinates: [[[6, 47], [10, 47], [10, 52], [6, 52], [6, 47]]] }, // biome-ignore format: one line
      },
    ],
  },
  band: { type: 'FeatureCollection', features: [] },
  collectivites: { type: 'FeatureCollection', features: [] },
  borders: { ...empty, features: [] },
  rivers: { ...empty, features: [] },
  towns: [],
}

/** Where the pipeline writes the names of the régions, with the coarse outlines and with the full ones. */
const POINTS: Readonly<Record<string, readonly [coarse: LonLat, full: LonLat]>> = {
  '11': [[2.4926, 48.7027], [2.4994, 48.7005]],
  '24': [[1.6788, 47.4754], [1.6824, 47.4804]],
  '27': [[4.5587, 47.1082], [4.5515, 47.1118]],
  '28': [[0.3577, 48.9539], [0.8119, 49.2303]],
  '32': [[2.7633, 49.9647], [2.7715, 49.9693]],
  '44': [[5.5999, 48.6833], [5.607, 48.6972]],
  '52': [[-0.5355, 47.676], [-0.5344, 47.6667]],
  '53': [[-3.1005, 48.225], [-3.0966, 48.2216]],
  '75': [[0.426, 45.3701], [0.1666, 45.2497]],
  '76': [[2.1352, 43.6752], [2.1457, 43.6773]],
  '84': [[4.5325, 45.3852], [4.5443, 45.3796]],
  '93': [[6.2179, 43.8772], [6.225, 43.8703]],
  '94': [[9.0992, 42.1675], [9.1021, 42.1568]],
} // biome-ignore format: one line each

/** Thirteen régions with three-digit counts, at the points of one of the two outlines. */
export const regionCounts = (outlines: 'coarse' | 'full' = 'coarse'): CountMark[] =>
  Object.entries(POINTS).map(([code, [coarse, full]], i) => ({
    territory: `reg-${code}`,
    name: regionNames.find((r) => r.code === code)!.nom,
    at: outlines === 'coarse' ? coarse : full,
    count: 100 + i,
    thirdPlaces: i,
    within: [],
  }))

const OVERSEAS: readonly [code: string, name: string, box: readonly [number, number, number, number]][] = [
  ['01', 'Guadeloupe', [-61.8, 15.83, -61, 16.52]],
  ['02', 'Martinique', [-61.23, 14.39, -60.8, 14.88]],
  ['03', 'Guyane', [-54.61, 2.11, -51.6, 5.76]],
  ['04', 'La Réunion', [55.2, -21.4, 55.85, -20.85]],
  ['06', 'Mayotte', [45, -13.01, 45.31, -12.63]],
]
export const overseasFrames = (count = 0): OverseasFrame[] =>
  OVERSEAS.map(([code, name, box]) => {
    const at: LonLat = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]
    return { territory: `reg-${code}`, name, at, count, thirdPlaces: 0, within: [], box, zone: 'drom' }
  })

/** The scene of a first visit, with nothing chosen; some of it can be replaced. */
export function sceneWith(some: Partial<Scene> = {}): Scene {
  const region = [...regionCounts(), ...overseasFrames(3)]
  const total = region.reduce((sum, { count }) => sum + count, 0) + 7
  return {
    version: 1,
    mode: 'explore',
    theme: HOME.theme,
    level: 'region',
    total,
    thirdPlaces: 0,
    toConfirm: 0,
    national: 7,
    counts: { region, departement: [] },
    items: { catalysts: [], stacks: [], pioneers: [] },
    place: null,
    numbers: [],
    served: [],
    compared: [],
    layer: { id: 'aucune', threshold: 30_000 },
    selection: null,
    named: null,
    year: null,
    camera: { to: 'box', box: FRANCE },
    padding: NO_PADDING,
    overseas: overseasFrames(3),
    ...some,
  }
}
