import type {
  ExpressionSpecification,
  FillLayerSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl'
import { MARKS_FROM } from '../../../domain/scene'
import { FLAG_ZOOMS } from '../features'
import { type Look, MEDIUM } from '../look'
import { partOf } from '../sources'
import { NONE } from './drawn'

const ATTESTED: ExpressionSpecification = ['get', 'attested']
const IS_PART: ExpressionSpecification = ['<', ['get', 'size'], 3] // of a région

const fill = (id: string, filter: FilterSpecification, paint: FillLayerSpecification['paint'] = {}) =>
  ({ id, type: 'fill', ...partOf('stories', filter), paint }) satisfies FillLayerSpecification

/** Where an alliance was tried: hatched and firm; dashed when its link with the network is not attested. */
export const pioneerAreaLayers = ({ ink, scale }: Look): LayerSpecification[] => [
  fill('pioneer-press', IS_PART, { 'fill-opacity': 0 }), // unseen: what a pointer finds inside an outline
  fill('pioneer-open-fill', NONE, { 'fill-color': ink.accent, 'fill-opacity': ['case', IS_PART, 0.1, 0] }),
  fill('pioneer-lit-fill', NONE, { 'fill-color': ink.accent, 'fill-opacity': ['case', IS_PART, 0.16, 0.08] }),
  fill('pioneer-fill', ['all', ATTESTED, IS_PART], { 'fill-pattern': 'hatch' }),
  {
    id: 'pioneer-line',
    type: 'line',
    ...partOf('stories', ATTESTED),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': ink.accent, 'line-width': 1.8 * scale },
  },
  {
    id: 'pioneer-near-line',
    type: 'line',
    ...partOf('stories', ['!', ATTESTED]),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': ink.accent, 'line-width': 1.6 * scale, 'line-dasharray': [2, 2] },
  },
]

/** A value of each whole zoom from the first of some. */
const byZoom = (zooms: readonly number[], value: (zoom: number) => unknown) =>
  [
    'step',
    ['zoom'],
    value(zooms[0]!),
    ...zooms.slice(1).flatMap((zoom) => [zoom, value(zoom)]),
  ] as unknown as ExpressionSpecification // no tuple type knows how many

const placeAt = (name: string) => ['array', 'number', 2, ['get', name]]

/** Flags never hide one another: where each stands was worked out. */
const flagLayer = (id: string, image: string) =>
  ({
    id,
    type: 'symbol',
    source: 'pioneers',
    layout: {
      'icon-image': image,
      'icon-offset': byZoom(FLAG_ZOOMS, (zoom) => placeAt(`at${zoom}`)),
      'icon-overlap': 'always',
      'icon-padding': 0,
    },
  }) satisfies SymbolLayerSpecification

/** The line that joins a story to its flag where that stands aside, under what is read. */
export const pioneerLeadLayers = (): LayerSpecification[] => [
  {
    id: 'pioneer-lead',
    type: 'symbol',
    source: 'pioneers',
    layout: {
      'icon-image': byZoom(FLAG_ZOOMS, (zoom) => ['get', `lead${zoom}`]),
      'icon-offset': byZoom(FLAG_ZOOMS, (zoom) => placeAt(`leadAt${zoom}`)),
      'icon-overlap': 'always',
      'icon-ignore-placement': true,
    },
  },
]

/** A flag at the town of each story, or beside it; in a ring when it is pointed at or open. */
export const pioneerMarkLayers = ({ ink, scale }: Look): LayerSpecification[] => [
  flagLayer('pioneer-flag', 'flag'),
  { ...flagLayer('pioneer-flag-lit', 'flag-lit'), filter: NONE },
  { ...flagLayer('pioneer-flag-open', 'flag-open'), filter: NONE },
  {
    id: 'pioneer-name',
    type: 'symbol',
    source: 'pioneers',
    minzoom: MARKS_FROM,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': MEDIUM,
      'text-size': 12 * scale,
      'text-variable-anchor': ['left', 'right', 'bottom'],
      'text-radial-offset': 2.2,
      'text-justify': 'auto',
      'text-max-width': 12,
    },
    paint: { 'text-color': ink.accent, 'text-halo-color': ink.land, 'text-halo-width': 1.6 },
  },
]
