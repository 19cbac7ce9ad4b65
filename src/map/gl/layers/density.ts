import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl'
import { MARKS_FROM } from '../../../domain/scene'
import type { Look } from '../look'

const IN_ZOOM: FilterSpecification[] = [
  ['<=', ['get', 'from'], ['zoom']],
  ['>=', ['get', 'to'], ['zoom']],
]
const IS_UNKNOWN: ExpressionSpecification = ['==', ['get', 'class'], 'unknown']

const all = (...more: FilterSpecification[]) => ['all', ...IN_ZOOM, ...more] as FilterSpecification // no tuple says how many

/** Population density in its five classes, dotted where it is not known; closer up a line between territories. */
export const densityLayers = ({ ink, scale }: Look): LayerSpecification[] => [
  {
    id: 'density-fill',
    type: 'fill',
    source: 'density',
    filter: all(['!', IS_UNKNOWN]),
    paint: {
      'fill-color': [
        'match',
        ['get', 'class'],
        ...ink.density.flatMap((color, i) => [i, color]),
        ink.land,
      ] as unknown as ExpressionSpecification, // no tuple type knows how many
    },
  },
  {
    id: 'density-unknown',
    type: 'fill',
    source: 'density',
    filter: all(IS_UNKNOWN),
    paint: { 'fill-pattern': 'unknown' },
  },
  {
    id: 'density-line',
    type: 'line',
    source: 'density',
    minzoom: MARKS_FROM,
    filter: all(),
    paint: { 'line-color': ink.departement, 'line-width': 0.6 * scale },
  },
]
