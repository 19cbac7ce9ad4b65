import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { Metres } from '../../../domain/position'
import { DOT_RADII } from '../../../look/dot-radius'
import type { Look } from '../look'

export const FAR_DOT = 'far-dot'

/** The communes farther than a distance. */
export const beyond = (threshold: Metres): FilterSpecification => ['>=', ['get', 'beyond'], threshold / 1000]

/** Communes far from every organisation: dots of one colour and one size. */
export const farLayers = ({ ink, scale }: Look): LayerSpecification[] => [
  {
    id: FAR_DOT,
    type: 'circle',
    source: 'far',
    filter: beyond(1e9),
    paint: {
      'circle-color': ink.far,
      'circle-radius': [
        'interpolate',
        ['linear'],
        ['zoom'],
        ...DOT_RADII.flatMap(([zoom, radius]) => [zoom, radius * scale]),
      ] as unknown as ExpressionSpecification, // no tuple says how many
      'circle-opacity': 0.85,
    },
  },
]
