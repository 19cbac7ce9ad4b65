import type { LayerSpecification } from 'maplibre-gl'
import { MARKS_FROM } from '../../../domain/scene'
import { type Look, MEDIUM } from '../look'

/** Where an alliance was tried: hatched and firm; dashed when its link with the network is not attested. */
export const pioneerAreaLayers = ({ ink, scale }: Look): LayerSpecification[] => [
  {
    id: 'pioneer-fill',
    type: 'fill',
    source: 'pioneer-areas',
    filter: ['all', ['get', 'attested'], ['!', ['get', 'whole']]],
    paint: { 'fill-pattern': 'hatch' },
  },
  {
    id: 'pioneer-line',
    type: 'line',
    source: 'pioneer-areas',
    filter: ['get', 'attested'],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': ink.accent, 'line-width': 1.8 * scale },
  },
  {
    id: 'pioneer-near-line',
    type: 'line',
    source: 'pioneer-areas',
    filter: ['!', ['get', 'attested']],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': ink.accent, 'line-width': 1.6 * scale, 'line-dasharray': [2, 2] },
  },
]

/** A flag at the town of each story; its name joins when there is room. */
export const pioneerMarkLayers = ({ ink, scale }: Look): LayerSpecification[] => [
  {
    id: 'pioneer-flag',
    type: 'symbol',
    source: 'pioneers',
    layout: {
      'icon-image': 'flag',
      'icon-anchor': 'bottom-left',
      'icon-offset': ['step', ['zoom'], ['literal', [-3, 0]], MARKS_FROM, ['literal', [-3, -9]]], // on top of a mark
      'icon-overlap': 'always',
      'text-field': ['step', ['zoom'], '', MARKS_FROM, ['get', 'name']],
      'text-font': MEDIUM,
      'text-size': 12 * scale,
      'text-anchor': 'left',
      'text-offset': [1.5, -1.7],
      'text-justify': 'left',
      'text-max-width': 12,
      'text-optional': true,
    },
    paint: { 'text-color': ink.accent, 'text-halo-color': ink.land, 'text-halo-width': 1.6 },
  },
]
