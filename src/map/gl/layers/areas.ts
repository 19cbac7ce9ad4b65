import type { LayerSpecification } from 'maplibre-gl'
import { BOLD, type Look } from '../look'

const roleIs = (role: string) => ['==', ['get', 'role'], role] as ['==', ['get', string], string] // tuples widen

/** The served area, the compared territories with their letters, the outline of the open territory. */
export const areaLayers = ({ ink, scale }: Look): LayerSpecification[] => [
  {
    id: 'served-fill',
    type: 'fill',
    source: 'outlines',
    filter: roleIs('served'),
    paint: { 'fill-color': ink.accent, 'fill-opacity': 0.1 },
  },
  {
    id: 'compared-fill',
    type: 'fill',
    source: 'outlines',
    filter: roleIs('compared'),
    paint: { 'fill-color': ink.accent, 'fill-opacity': 0.08 },
  },
  {
    id: 'served-line',
    type: 'line',
    source: 'outlines',
    filter: roleIs('served'),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': ink.accent, 'line-width': 1.8 * scale, 'line-dasharray': [2.5, 2] },
  },
  {
    id: 'compared-line',
    type: 'line',
    source: 'outlines',
    filter: roleIs('compared'),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': ink.accent, 'line-width': 2 * scale },
  },
  {
    id: 'open-line',
    type: 'line',
    source: 'outlines',
    filter: roleIs('open'),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': ink.accent, 'line-width': 2.4 * scale },
  },
]

/** The letter of each compared territory, over everything that is not pressed. */
export const letterLayers = ({ ink, scale }: Look): LayerSpecification[] => [
  {
    id: 'compared-letter',
    type: 'symbol',
    source: 'letters',
    layout: {
      'icon-image': 'letter',
      'icon-offset': [-30, 0], // beside the count
      'icon-overlap': 'always',
      'text-field': ['get', 'letter'],
      'text-font': BOLD,
      'text-size': 15 * scale,
      'text-offset': [-2, 0],
      'text-overlap': 'always',
    },
    paint: { 'text-color': ink.onAccent },
  },
]
