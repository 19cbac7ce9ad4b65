import type { LayerSpecification } from 'maplibre-gl'
import { BOLD, type Look } from '../look'

/** The circle around the place asked for, under the marks. */
export const radiusLayers = ({ ink, scale }: Look): LayerSpecification[] => [
  {
    id: 'radius-fill',
    type: 'fill',
    source: 'radius',
    paint: { 'fill-color': ink.accent, 'fill-opacity': 0.06 },
  },
  {
    id: 'radius-line',
    type: 'line',
    source: 'radius',
    paint: { 'line-color': ink.accent, 'line-width': 1.4 * scale, 'line-dasharray': [1, 2] },
  },
]

/** The place asked for, over the marks: « vous êtes ici », without a position of the reader. */
export const placeLayers = ({ ink, scale }: Look): LayerSpecification[] => [
  {
    id: 'place-mark',
    type: 'symbol',
    source: 'place',
    layout: {
      'icon-image': 'place',
      'icon-anchor': 'bottom',
      'icon-overlap': 'always',
      'text-field': ['get', 'name'],
      'text-font': BOLD,
      'text-size': 14 * scale,
      'text-variable-anchor-offset': ['left', [1, -1.1], 'right', [-1, -1.1], 'top', [0, 0.4]],
      'text-justify': 'auto',
      'text-optional': true,
    },
    paint: { 'text-color': ink.accent, 'text-halo-color': ink.land, 'text-halo-width': 2 },
  },
]
