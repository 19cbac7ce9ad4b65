import type { FeatureCollection } from 'geojson'
import type { FilterSpecification, GeoJSONSourceSpecification } from 'maplibre-gl'

/** What shares a source: each source costs messages and memory for every tile, even where it draws nothing. */
const PARTS = {
  context: ['land', 'band', 'collectivites', 'borders', 'rivers'],
  areas: ['outlines', 'stories', 'radius', 'lines'],
  notes: ['letters', 'numbers', 'place'],
} as const
type Shared = keyof typeof PARTS
export type Part = (typeof PARTS)[Shared][number]

/** Drawn by outlines and lines, then by signs and names. */
const LINES = ['context', 'density', 'regions', 'departements', 'communes', 'areas'] as const
const SIGNS = ['towns', 'far', 'pioneers', 'notes', 'signs', 'raised'] as const

/** The sources of the map; each is GeoJSON, empty until it is painted. */
export const SOURCES = [...LINES, ...SIGNS]
export type SourceId = (typeof SOURCES)[number]

/** Nothing to draw. */
export const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] }

/** What is drawn, by source. */
export type SourceData = Partial<Record<SourceId, FeatureCollection>>

const isShared = (part: Part) => (id: Shared) => (PARTS[id] as readonly Part[]).includes(part) // a part of any

/** The source of a part, and a filter that keeps to it and to what more is asked. */
export function partOf(part: Part, ...more: FilterSpecification[]) {
  const source = (Object.keys(PARTS) as Shared[]).find(isShared(part))!
  return { source, filter: ['all', ['==', ['get', 'part'], part], ...more] as FilterSpecification } // no tuple says how many
}

/** Parts as one collection, in which each feature says its `part`. */
export const shared = (parts: Partial<Record<Part, FeatureCollection>>): FeatureCollection => ({
  type: 'FeatureCollection',
  features: Object.entries(parts).flatMap(([part, { features }]) =>
    features.map((feature) => ({ ...feature, properties: { ...feature.properties, part } })),
  ),
})

const MARGIN = 16 // pixels of its neighbours that a tile of lines holds; signs are wider, and keep the margin of MapLibre

/** All sources, each with what it draws; the others are empty. */
export function sourcesOf(data: SourceData) {
  const source = (id: SourceId, how: { readonly buffer?: number }) =>
    [id, { type: 'geojson', data: data[id] ?? NOTHING, ...how }] as const
  const all = [...LINES.map((id) => source(id, { buffer: MARGIN })), ...SIGNS.map((id) => source(id, {}))]
  return Object.fromEntries(all) as Record<SourceId, GeoJSONSourceSpecification> // the keys are SOURCES
}
