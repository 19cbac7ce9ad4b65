import type { FilterSpecification, LayerSpecification } from 'maplibre-gl'
import type { Metres } from '../../../domain/position'
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
    paint: { 'circle-color': ink.far, 'circle-radius': 1.6 * scale, 'circle-opacity': 0.85 },
  },
]
