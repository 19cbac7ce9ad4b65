import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import { DEPARTEMENTS_FROM, MARKS_FROM } from '../../../domain/scene'
import { COUNT, COUNT_LIT } from '../icon-names'
import { type Look, MEDIUM } from '../look'

type Level = {
  readonly id: 'region' | 'departement'
  readonly minzoom: number
  readonly maxzoom: number
  readonly overlap: 'always' | 'never' // thirteen régions fit any screen; the départements around Paris do not
  readonly size: (scale: number) => ExpressionSpecification // letters in pixels
}

const LEVELS: readonly Level[] = [
  {
    id: 'departement',
    minzoom: DEPARTEMENTS_FROM,
    maxzoom: MARKS_FROM,
    overlap: 'never',
    size: (scale) => ['interpolate', ['linear'], ['zoom'], 6.4, 12 * scale, 8, 14 * scale],
  },
  {
    id: 'region',
    minzoom: 0,
    maxzoom: DEPARTEMENTS_FROM,
    overlap: 'always',
    // MapLibre makes room for the letters of the next whole zoom: none grows between 4 and 5, where phones are
    size: (scale) => ['interpolate', ['linear'], ['zoom'], 5, 10.5 * scale, 5.2, 13.5 * scale],
  },
]

/** No feature has an empty id: a filter that shows nothing until something is pointed at. */
export const NONE: ['==', ['get', string], string] = ['==', ['get', 'id'], '']

/** A phone shows all of France at zoom 4: the numbers leave room for the names. */
const SMALLER_FAR: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 4.2, 0.85, 5.2, 1]

/** Where a name goes around its number, the best first; offsets in ems. */
const AROUND: (string | [number, number])[] = [
  ...['bottom', [0, -0.95] as [number, number], 'top', [0, 0.95] as [number, number]],
  ...['bottom-right', [1.2, -0.95] as [number, number], 'bottom-left', [-1.2, -0.95] as [number, number]],
  ...['left', [1.4, 0] as [number, number], 'right', [-1.4, 0] as [number, number]],
]

/** Name and number of a territory. One size for all: a count is not a rank. No name without its number. */
const countLayer = ({ id, minzoom, maxzoom, overlap, size }: Level, { ink, scale }: Look) =>
  ({
    id: `count-${id}`,
    type: 'symbol',
    source: `counts-${id}`,
    minzoom,
    maxzoom,
    layout: {
      'icon-image': ['concat', COUNT, ['get', 'label']],
      'icon-size': SMALLER_FAR,
      'icon-overlap': overlap,
      'icon-padding': 1,
      'text-field': ['get', 'name'],
      'text-font': MEDIUM,
      'text-size': size(scale),
      'text-line-height': 1.05,
      'text-max-width': 7,
      'text-variable-anchor-offset': AROUND,
      'text-justify': 'auto',
      'text-padding': 0,
      'text-optional': true,
    },
    paint: { 'text-color': ink.text, 'text-halo-color': ink.land, 'text-halo-width': 1.6 * scale },
  }) satisfies SymbolLayerSpecification

/** The number on a lit ground, for the territory that the pointer or the list points at. */
const litLayer = ({ id, minzoom, maxzoom }: Level) =>
  ({
    id: `count-${id}-lit`,
    type: 'symbol',
    source: `counts-${id}`,
    minzoom,
    maxzoom,
    filter: NONE,
    layout: {
      'icon-image': ['concat', COUNT_LIT, ['get', 'label']],
      'icon-size': SMALLER_FAR,
      'icon-overlap': 'always',
      'icon-ignore-placement': true,
    },
  }) satisfies SymbolLayerSpecification

/** Names and numbers of régions, then of départements. */
export const countLayers = (look: Look): LayerSpecification[] =>
  LEVELS.flatMap((level) => [countLayer(level, look), litLayer(level)])
