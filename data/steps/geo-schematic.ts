import { readFileSync } from 'node:fs'
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { type Box, boxAround } from '../../src/domain/position'
import { checkCount, type GeoCounts } from './geo-counts'
import { runMapshaper } from './geo-mapshaper'
import type { Outlines } from './geo-outlines'
import { type Attachment, type CommunePoint, TABLES } from './geo-tables'
import { type CommuneCell, communeCells, communeDisc } from './geo-voronoi'

type Departements = FeatureCollection<Polygon | MultiPolygon, { code: string; nom: string }>
type Departement = Departements['features'][number]
type EpciPiece = Feature<Polygon | MultiPolygon, { e: string }>
type EpciPieces = { readonly pieces: EpciPiece[]; readonly discs: EpciPiece[] }

/** The outlines of the 101 départements from Natural Earth 10m (public domain), right to about 1 km. */
function readSchematicDepartements(): Departements {
  const topology = JSON.parse(readFileSync(`${TABLES}departements.topo.json`, 'utf8')) as Topology<{
    departements: GeometryCollection<{ code: string; nom: string }>
  }> // committed, checked by the tests
  return feature(topology, topology.objects.departements) as Departements
}

/**
 * Approximate outlines without any polygon of a commune: départements and régions of Natural Earth; EPCI from the
 * Voronoi cells of the commune points, dissolved, then cut by their département. Half of the EPCI boundaries are
 * within 450 m of the real ones, 99 in 100 within 2.8 km. No communes. About 4 s.
 */
export async function schematicOutlines(
  attachments: readonly Attachment[],
  points: readonly CommunePoint[],
  expected: GeoCounts,
): Promise<Outlines> {
  const communes = new Map(
    attachments.flatMap((a) => (a.source === a.commune ? [[a.commune, a] as const] : [])),
  )
  const known = points.filter((p) => communes.has(p.code))
  checkCount(
    'data/geo/communes.csv',
    'communes',
    known.map((p) => p.code),
    expected.communes,
    [...communes.keys()],
  )
  const departements = readSchematicDepartements()
  const all: EpciPieces = { pieces: [], discs: [] }
  for (const outline of departements.features) {
    const own = known.filter((p) => communes.get(p.code)?.departement === outline.properties.code)
    const { pieces, discs } = await epciPieces(own, outline, (code) => communes.get(code)?.epci ?? '')
    all.pieces.push(...pieces)
    all.discs.push(...discs)
  }
  const regionOf = new Map(attachments.map((a) => [a.departement, a.region]))
  return { territories: await joined(departements, regionOf, all), communes: null }
}

/** The EPCI inside one département, and a disc for each commune that the outline leaves wholly outside. */
async function epciPieces(
  points: readonly CommunePoint[],
  outline: Departement,
  epciOf: (commune: string) => string,
): Promise<EpciPieces> {
  const cells = communeCells(points, boxOf(outline.geometry))
  const outside = new Set(
    cells.flatMap((cell, i) => (isOutside(points[i], cell, outline) ? [cell.properties.code] : [])),
  )
  const members = cells.flatMap((cell) => piece(cell, epciOf)) // four islands have no EPCI
  const discs = points.flatMap((p) =>
    outside.has(p.code) ? piece(communeDisc(p.code, p.at, p.area), epciOf) : [],
  )
  const files = await runMapshaper(
    `cellules du département ${outline.properties.code}`,
    ['-i cells.json', '-dissolve e', '-clip outline.json', '-o format=geojson out.json'],
    { 'cells.json': collection(members), 'outline.json': JSON.stringify(outline) },
  )
  const { features } = JSON.parse(files['out.json'] ?? '{"features":[]}') as { features: EpciPiece[] }
  return { pieces: features.filter((f) => f.geometry), discs }
}

const piece = (cell: CommuneCell, epciOf: (commune: string) => string): EpciPiece[] => {
  const e = epciOf(cell.properties.code)
  return e ? [{ ...cell, properties: { e } }] : []
}

/** The point first, since 99 in 100 are inside; then corners, hundreds of times faster than a true intersection. */
const isOutside = (point: CommunePoint | undefined, cell: CommuneCell, outline: Departement) =>
  !(point && booleanPointInPolygon([...point.at], outline)) &&
  !corners(cell.geometry).some((corner) => booleanPointInPolygon(corner, outline)) &&
  !corners(outline.geometry).some((corner) => booleanPointInPolygon(corner, cell))

async function joined(
  departements: Departements,
  regionOf: ReadonlyMap<string, string>,
  { pieces, discs }: EpciPieces,
): Promise<string> {
  const outlines = departements.features.map((f) => {
    const { code } = f.properties
    return { ...f, properties: { code, r: regionOf.get(code) ?? '' } }
  })
  const files = await runMapshaper(
    'intercommunalités approchées',
    [
      '-i departements.json name=departements',
      '-dissolve2 r + name=regions',
      `-each 'code=r' target=regions -filter-fields code target=regions,departements`,
      '-i pieces.json discs.json combine-files snap', // together, else rings stay around the discs
      '-erase discs target=pieces', // a disc wins over the cells around it
      '-merge-layers target=pieces,discs name=epci',
      `-dissolve2 e target=epci -each 'code=e' target=epci -filter-fields code target=epci`,
      '-o territories.json format=topojson no-quantization target=regions,departements,epci',
    ],
    {
      'departements.json': collection(outlines),
      'pieces.json': collection(pieces),
      'discs.json': collection(discs),
    },
  )
  return files['territories.json'] ?? ''
}

const collection = (features: readonly Feature[]) => JSON.stringify({ type: 'FeatureCollection', features })

const corners = ({ coordinates, type }: Polygon | MultiPolygon): Position[] =>
  (type === 'Polygon' ? coordinates : coordinates.flat()).flat()

const boxOf = (geometry: Polygon | MultiPolygon): Box =>
  boxAround(corners(geometry).map(([lon = 0, lat = 0]) => [lon, lat] as const))!
