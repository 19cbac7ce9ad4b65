import type { LayerSpecification } from 'maplibre-gl'
import type { Look } from '../look'
import { partOf } from '../sources'

/** Sea, neighbours, France. */
export const groundLayers = ({ ink, scale }: Look): LayerSpecification[] => [
  { id: 'sea', type: 'background', paint: { 'background-color': ink.sea } },
  { id: 'neighbour-land', type: 'fill', ...partOf('land'), paint: { 'fill-color': ink.neighbour } },
  { id: 'band-land', type: 'fill', ...partOf('band'), paint: { 'fill-color': ink.land } },
  {
    id: 'country-line',
    type: 'line',
    ...partOf('borders'),
    paint: { 'line-color': ink.country, 'line-width': 0.8 * scale },
  },
  { id: 'collectivite-land', type: 'fill', ...partOf('collectivites'), paint: { 'fill-color': ink.land } },
  { id: 'region-land', type: 'fill', source: 'regions', paint: { 'fill-color': ink.land } },
]

/** Rivers are coarse: they fade before a zoom where that shows. */
export const riverLayers = ({ ink, scale }: Look): LayerSpecification[] => [
  {
    id: 'river-line',
    type: 'line',
    ...partOf('rivers'),
    minzoom: 5.6,
    maxzoom: 9.6,
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': ink.river,
      'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.8 * scale, 10, 2 * scale],
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 5.6, 0, 6.4, 0.9, 8, 0.9, 9.6, 0],
    },
  },
]
