import type { FeatureCollection } from 'geojson'
import type { GeoJSONSourceSpecification } from 'maplibre-gl'

/** The sources of the map; each is GeoJSON, empty until it is painted. */
export const SOURCES = [
  'context-land',
  'context-band',
  'collectivites',
  'borders',
  'density',
  'far',
  'rivers',
  'towns',
  'regions',
  'departements',
  'communes',
  'outlines',
  'letters',
  'pioneer-areas',
  'pioneers',
  'radius',
  'lines',
  'place',
  'signs',
  'raised',
  'numbers',
] as const
export type SourceId = (typeof SOURCES)[number]

/** Nothing to draw. */
export const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] }

const empty = (): GeoJSONSourceSpecification => ({ type: 'geojson', data: NOTHING })

/** All sources, empty. */
export const emptySources = () =>
  Object.fromEntries(SOURCES.map((id) => [id, empty()])) as Record<SourceId, GeoJSONSourceSpecification> // the keys are SOURCES
