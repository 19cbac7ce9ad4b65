import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import { DEPARTEMENTS_FROM, MARKS_FROM } from '../../../domain/scene'
import { BOLD, type Look, MEDIUM } from '../look'

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
    size: (scale) => ['interpolate', ['linear'], ['zoom'], 4.2, 11 * scale, 5.4, 13.5 * scale],
  },
]

/** No feature has an empty id: a filter that shows nothing until something is pointed at. */
export const NONE: ['==', ['get', string], string] = ['==', ['get', 'id'], '']

/** The number of organisations of a territory. One size for all: a count is not a rank. */
const numberLayer = ({ id, minzoom, maxzoom, overlap, size }: Level, { ink, scale }: Look) =>
  ({
    id: `count-${id}-number`,
    type: 'symbol',
    source: `counts-${id}`,
    minzoom,
    maxzoom,
    layout: {
      'icon-image': 'count',
      'icon-overlap': overlap,
      'text-field': ['get', 'label'],
      'text-font': BOLD,
      'text-size': size(scale),
      'text-overlap': overlap,
    },
    paint: { 'text-color': ink.text },
  }) satisfies SymbolLayerSpecification

/** Where a name goes around its number, the best first; offsets in ems. */
const AROUND: (string | [number, number])[] = [
  'bottom',
  [0, -0.95],
  'top',
  [0, 0.95],
  'left',
  [1.5, 0],
  'right',
  [-1.5, 0],
  'bottom-left',
  [0.6, -0.8],
  'bottom-right',
  [-0.6, -0.8],
]

const nameLayer = ({ id, minzoom, maxzoom, size }: Level, { ink, scale }: Look) =>
  ({
    id: `count-${id}-name`,
    type: 'symbol',
    source: `counts-${id}`,
    minzoom,
    maxzoom,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': MEDIUM,
      'text-size': size(scale),
      'text-line-height': 1.05,
      'text-max-width': 7,
      'text-variable-anchor-offset': AROUND,
      'text-justify': 'auto',
      'text-padding': 1,
    },
    paint: { 'text-color': ink.text, 'text-halo-color': ink.land, 'text-halo-width': 1.6 * scale },
  }) satisfies SymbolLayerSpecification

/** The same number on a lit ground, for the territory that the pointer or the list points at. */
const litLayer = (level: Level, look: Look) => {
  const number = numberLayer(level, look)
  return {
    ...number,
    id: `count-${level.id}-lit`,
    filter: NONE,
    layout: {
      ...number.layout,
      'icon-image': 'count-lit',
      'icon-overlap': 'always',
      'text-overlap': 'always',
    },
  } satisfies SymbolLayerSpecification
}

/** Names and numbers of régions, then of départements. Numbers are placed first, names where there is room. */
export const countLayers = (look: Look): LayerSpecification[] =>
  LEVELS.flatMap((level) => [nameLayer(level, look), numberLayer(level, look), litLayer(level, look)])
