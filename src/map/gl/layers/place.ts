import type { LayerSpecification } from 'maplibre-gl'
import { MARKS_FROM } from '../../../domain/scene'
import { BOLD, type Look } from '../look'
import { partOf } from '../sources'

/** The circle around the place asked for, under the marks. */
export const radiusLayers = ({ ink, scale }: Look): LayerSpecification[] => [
  {
    id: 'radius-fill',
    type: 'fill',
    ...partOf('radius'),
    paint: { 'fill-color': ink.accent, 'fill-opacity': 0.06 },
  },
  {
    id: 'radius-line',
    type: 'line',
    ...partOf('radius'),
    paint: { 'line-color': ink.accent, 'line-width': 1.4 * scale, 'line-dasharray': [1, 2] },
  },
]

/** Lines from the place asked for to the first of its answer, under the marks. */
export const lineLayers = ({ ink, scale }: Look): LayerSpecification[] => [
  {
    id: 'answer-line',
    type: 'line',
    ...partOf('lines'),
    layout: { 'line-cap': 'round' },
    paint: { 'line-color': ink.accent, 'line-width': 1.8 * scale, 'line-dasharray': [0.4, 2.4] },
  },
]

/** The numbers of the list beside the marks; before these show, a dot says where. The lowest goes first. */
export const numberLayers = ({ ink, scale }: Look): LayerSpecification[] => [
  {
    id: 'answer-dot',
    type: 'circle',
    ...partOf('numbers'),
    maxzoom: MARKS_FROM,
    paint: {
      'circle-color': ink.accent,
      'circle-radius': 4 * scale,
      'circle-stroke-color': ink.paper,
      'circle-stroke-width': 1.4 * scale,
    },
  },
  {
    id: 'answer-number',
    type: 'symbol',
    ...partOf('numbers'),
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-anchor': 'bottom-left',
      'icon-offset': [5 * scale, -5 * scale],
      'icon-padding': 1,
      'symbol-sort-key': ['get', 'n'],
    },
  },
]

/** The name of the place asked for, under the marks, so that it goes where they are not. */
export const placeNameLayers = ({ ink, scale }: Look): LayerSpecification[] => [
  {
    id: 'place-name',
    type: 'symbol',
    ...partOf('place'),
    layout: {
      'text-field': ['get', 'name'],
      'text-font': BOLD,
      'text-size': 14 * scale,
      'text-variable-anchor-offset': [
        ...['bottom', [0, -2.4] as [number, number], 'left', [1.1, -1.1] as [number, number]],
        ...['right', [-1.1, -1.1] as [number, number], 'top', [0, 0.4] as [number, number]],
      ],
      'text-justify': 'auto',
    },
    paint: { 'text-color': ink.accent, 'text-halo-color': ink.land, 'text-halo-width': 2 },
  },
]

/** The place asked for, over the marks; never the position of the reader. */
export const placeLayers = ({ scale }: Look): LayerSpecification[] => [
  {
    id: 'place-mark',
    type: 'symbol',
    ...partOf('place', ['get', 'isPin']),
    layout: {
      'icon-image': 'place',
      'icon-anchor': 'bottom',
      'icon-overlap': 'always',
      // On top of the sign that stands there, whose number stays in sight.
      'icon-offset': ['case', ['get', 'isOver'], ['literal', [0, -10 * scale]], ['literal', [0, 0]]],
    },
  },
]
