import type { FilterSpecification, LayerSpecification } from 'maplibre-gl'
import { DEPARTEMENTS_FROM, MARKS_FROM } from '../../../domain/scene'
import { BOLD, type Look } from '../look'
import { partOf } from '../sources'

const roleIs = (role: string) => ['==', ['get', 'role'], role] as ['==', ['get', string], string] // tuples widen

const filled = (role: string): FilterSpecification => ['all', roleIs(role), ['get', 'isFilled']]

/** The served area, the territories of the steps of a year, the compared territories with their letters, the outline of the open territory. */
export const areaLayers = ({ ink, scale }: Look): LayerSpecification[] => [
  {
    id: 'served-fill',
    type: 'fill',
    ...partOf('outlines', filled('served')),
    paint: { 'fill-color': ink.accent, 'fill-opacity': 0.1 },
  },
  {
    id: 'event-fill',
    type: 'fill',
    ...partOf('outlines', filled('event')),
    paint: { 'fill-color': ink.accent, 'fill-opacity': 0.22 },
  },
  {
    id: 'compared-fill',
    type: 'fill',
    ...partOf('outlines', filled('compared')),
    paint: { 'fill-color': ink.accent, 'fill-opacity': 0.08 },
  },
  {
    id: 'served-line',
    type: 'line',
    ...partOf('outlines', roleIs('served')),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': ink.accent, 'line-width': 1.8 * scale, 'line-dasharray': [2.5, 2] },
  },
  {
    id: 'event-line',
    type: 'line',
    ...partOf('outlines', roleIs('event')),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': ink.accent, 'line-width': 3 * scale },
  },
  {
    id: 'compared-line',
    type: 'line',
    ...partOf('outlines', roleIs('compared')),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': ink.accent, 'line-width': 2 * scale },
  },
  {
    id: 'open-line',
    type: 'line',
    ...partOf('outlines', roleIs('open')),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': ink.accent, 'line-width': 2.4 * scale },
  },
]

type Letter = {
  readonly id: string
  readonly of: 'region' | 'departement' | 'other'
  readonly zooms: { readonly minzoom?: number; readonly maxzoom?: number }
  readonly isBeside: boolean // the count of the same territory stands there at these zoom levels
}

const LETTERS: readonly Letter[] = [
  { id: 'compared-region', of: 'region', zooms: { maxzoom: DEPARTEMENTS_FROM }, isBeside: true },
  { id: 'compared-region-near', of: 'region', zooms: { minzoom: DEPARTEMENTS_FROM }, isBeside: false },
  {
    id: 'compared-departement-far',
    of: 'departement',
    zooms: { maxzoom: DEPARTEMENTS_FROM },
    isBeside: false,
  },
  {
    id: 'compared-departement',
    of: 'departement',
    zooms: { minzoom: DEPARTEMENTS_FROM, maxzoom: MARKS_FROM },
    isBeside: true,
  },
  { id: 'compared-departement-near', of: 'departement', zooms: { minzoom: MARKS_FROM }, isBeside: false },
  { id: 'compared-other', of: 'other', zooms: {}, isBeside: false },
]

/** The letter of each compared territory, on its place or beside its count. */
export const letterLayers = ({ ink, scale }: Look): LayerSpecification[] =>
  LETTERS.map(({ id, of, zooms, isBeside }) => ({
    id,
    type: 'symbol',
    ...partOf('letters', ['==', ['get', 'of'], of]),
    ...zooms,
    layout: {
      'icon-image': 'letter',
      'icon-offset': [isBeside ? -30 * scale : 0, 0],
      'icon-overlap': 'always',
      'text-field': ['get', 'letter'],
      'text-font': BOLD,
      'text-size': 15 * scale,
      'text-offset': [isBeside ? -2 : 0, 0], // 30 of 15 pixels
      'text-overlap': 'always',
    },
    paint: { 'text-color': ink.onAccent },
  }))
