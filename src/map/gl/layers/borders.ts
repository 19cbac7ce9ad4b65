import type { LayerSpecification } from 'maplibre-gl'
import type { Look } from '../look'
import { partOf } from '../sources'

const JOINED = { 'line-join': 'round' } as const

/** Borders inside France: the wider the territory, the firmer its line. */
export const borderLayers = ({ ink, scale }: Look): LayerSpecification[] => [
  {
    id: 'commune-line',
    type: 'line',
    source: 'communes',
    minzoom: 9,
    layout: JOINED,
    paint: {
      'line-color': ink.commune,
      'line-width': 0.8 * scale,
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 9, 0, 9.6, 1],
    },
  },
  {
    id: 'departement-line',
    type: 'line',
    source: 'departements',
    layout: JOINED,
    paint: {
      'line-color': ink.departement,
      'line-width': ['interpolate', ['linear'], ['zoom'], 5.5, 0.6 * scale, 10, 1.4 * scale],
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 5.2, 0.55, 6.2, 1],
    },
  },
  {
    id: 'collectivite-line',
    type: 'line',
    ...partOf('collectivites'),
    layout: JOINED,
    paint: { 'line-color': ink.region, 'line-width': 0.8 * scale },
  },
  {
    id: 'region-line',
    type: 'line',
    source: 'regions',
    layout: JOINED,
    paint: {
      'line-color': ink.region,
      'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.7 * scale, 6, scale, 10, 1.8 * scale],
    },
  },
]
