import { readFileSync } from 'node:fs'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { type Box, boxAround } from '../../src/domain/position'
import { checkCount, type GeoCounts } from './geo-counts'
import { runMapshaper } from './geo-mapshaper'
import type { Outlines } from './geo-outlines'
import { type Attachment, type CommunePoint, TABLES } from './geo-tables'
import { type CommuneCell, communeCells, communeDisc } from './geo-voronoi'

type Departements = FeatureCollection<Polygon | MultiPolygon, { code: string; nom: string }>

/** The outlines of the 101 départements from Natural Earth 10m (public domain), right to about 1 km. */
export function readSchematicDepartements(): Departements {
  const topology = JSON.parse(readFileSync(`${TABLES}departements.topo.json`, 'utf8')) as Topology<{
    departements: GeometryCollection<{ code: string; nom: string }>
  }> // committed, checked by the tests
  return feature(topology, topology.objects.departements) as Departements
}

/**
 * Approximate outlines without any polygon of a commune: départements and régions of Natural Earth; EPCI from the
 * Voronoi cells of the commune points, cut by their département, then dissolved. Half of the EPCI boundaries are
 * within 450 m of the real ones, 99 in 100 within 2.8 km. No communes. About 7 s.
 */
export async function schematicOutlines(
  attachments: readonly Attachment[],
  points: readonly CommunePoint[],
  expected: GeoCounts,
): Promise<Outlines> {
  const departements = readSchematicDepartements()
  const communes = new Map(
    attachments.flatMap((a) => (a.source === a.commune ? [[a.commune, a] as const] : [])),
  )
  const cells = await allCells(departements, points, (code) => communes.get(code)?.departement)
  checkCount(
    'Contours approchés',
    'communes',
    cells.map((c) => c.properties.code),
    expected.communes,
  )
  const members = cells.flatMap((cell) => {
    const epci = communes.get(cell.properties.code)?.epci
    return epci ? [{ ...cell, properties: { e: epci } }] : [] // four islands have no EPCI
  })
  const regions = new Map(attachments.map((a) => [a.departement, a.region]))
  for (const { properties } of departements.features)
    Object.assign(properties, { r: regions.get(properties.code) ?? '' })
  const files = await runMapshaper(
    'intercommunalités approchées',
    [
      '-i departements.json name=departements',
      '-dissolve2 r + name=regions',
      `-each 'code=r' target=regions -filter-fields code target=regions,departements`,
      '-i cells.json name=cells snap',
      '-clean overlap-rule=min-area target=cells', // a disc wins over the cell around it
      `-dissolve2 e target=cells name=epci -each 'code=e' target=epci -filter-fields code target=epci`,
      '-o territories.json format=topojson no-quantization target=regions,departements,epci',
    ],
    {
      'departements.json': JSON.stringify(departements),
      'cells.json': JSON.stringify({ type: 'FeatureCollection', features: members }),
    },
  )
  return { territories: files['territories.json'] ?? '', communes: null }
}

/** One polygon per commune: its cell inside its département, or a disc of its area where no part of it is inside. */
async function allCells(
  departements: Departements,
  points: readonly CommunePoint[],
  departementOf: (commune: string) => string | undefined,
): Promise<CommuneCell[]> {
  const cells: CommuneCell[] = []
  for (const outline of departements.features) {
    const own = points.filter((p) => departementOf(p.code) === outline.properties.code)
    const inside = await clipped(communeCells(own, boxOf(outline.geometry)), outline)
    const found = new Set(inside.map((cell) => cell.properties.code))
    cells.push(...inside)
    cells.push(...own.flatMap((p) => (found.has(p.code) ? [] : [communeDisc(p.code, p.at, p.area)])))
  }
  return cells
}

async function clipped(
  cells: CommuneCell[],
  outline: Departements['features'][number],
): Promise<CommuneCell[]> {
  const files = await runMapshaper(
    `cellules du département ${outline.properties.code}`,
    ['-i cells.json', '-clip outline.json', '-o format=geojson out.json'],
    {
      'cells.json': JSON.stringify({ type: 'FeatureCollection', features: cells }),
      'outline.json': JSON.stringify(outline),
    },
  )
  const { features } = JSON.parse(files['out.json'] ?? '{"features":[]}') as { features: CommuneCell[] }
  return features.filter((f) => f.geometry)
}

function boxOf({ coordinates, type }: Polygon | MultiPolygon): Box {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat()
  return boxAround(rings.flat().map(([lon = 0, lat = 0]) => [lon, lat] as const))!
}
