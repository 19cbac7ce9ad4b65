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

/** What is drawn, by source. */
export type SourceData = Partial<Record<SourceId, FeatureCollection>>

const sourceOf = (data: FeatureCollection): GeoJSONSourceSpecification => ({ type: 'geojson', data })

/** All sources, each with what it draws; the others are empty. */
export const sourcesOf = (data: SourceData) =>
  Object.fromEntries(SOURCES.map((id) => [id, sourceOf(data[id] ?? NOTHING)])) as Record<
    SourceId,
    GeoJSONSourceSpecification
  > // the keys are SOURCES
