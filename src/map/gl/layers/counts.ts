import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import { DEPARTEMENTS_FROM, MARKS_FROM } from '../../../domain/scene'
import { LABEL_OFFSETS } from '../../../look/label-offsets'
import { COUNT_LIT } from '../icon-names'
import { type Look, MEDIUM } from '../look'
import { drawn } from './drawn'

type Level = {
  readonly id: 'region' | 'departement'
  readonly zooms: { readonly minzoom?: number; readonly maxzoom: number }
  readonly size: (scale: number) => ExpressionSpecification // letters in pixels
}

/** A projector of 1080 lines has room for whole letters where a phone has not. */
const isLarge = (scale: number) => scale > 1.5

const LEVELS: readonly Level[] = [
  {
    id: 'departement',
    zooms: { minzoom: DEPARTEMENTS_FROM, maxzoom: MARKS_FROM },
    size: (scale) => ['interpolate', ['linear'], ['zoom'], 6.4, 12 * scale, 8, 14 * scale],
  },
  {
    id: 'region',
    zooms: { maxzoom: DEPARTEMENTS_FROM },
    // MapLibre makes room for the letters of the next whole zoom: none grows between 4 and 5, where phones are
    size: (scale) => [
      'interpolate',
      ['linear'],
      ['zoom'],
      5,
      (isLarge(scale) ? 12 : 10.5) * scale,
      5.2,
      13.5 * scale,
    ],
  },
]

/** A phone shows all of France at zoom 4: the numbers leave room for the names. */
const SMALLER_FAR: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 5, 0.85, 5.2, 1]
const numberSize = (scale: number) => (isLarge(scale) ? 1 : SMALLER_FAR)

type Around = (string | [number, number])[]

/** Where a name goes around its number, the best first, when both are moved together; ems. */
const around = ([right, down]: readonly [number, number]): Around => [
  ...['bottom', [right, down - 1.22] as [number, number]],
  ...['top', [right, down + 1.22] as [number, number]],
  ...['bottom-right', [right + 1.2, down - 1.05] as [number, number]],
  ...['bottom-left', [right - 1.2, down - 1.05] as [number, number]],
  ...['left', [right + 1.4, down] as [number, number]],
  ...['right', [right - 1.4, down] as [number, number]],
]

const MOVED = Object.entries(LABEL_OFFSETS) as [string, readonly [number, number]][] // no entry is undefined

/** A value for each territory whose label is moved by hand, and one for the others. */
const byMove = (value: (offset: readonly [number, number]) => unknown) =>
  [
    'match',
    ['get', 'id'],
    ...MOVED.flatMap(([id, offset]) => [id, ['literal', value(offset)]]),
    ['literal', value([0, 0])],
  ] as unknown as ExpressionSpecification // one branch for each entry: no tuple type says that

const LETTER = 12.4 // pixels of a label's letter where its number would have its full size: names move as far
const pixels =
  (scale: number) =>
  ([right, down]: readonly [number, number]) => [right * LETTER * scale, down * LETTER * scale]

/** Numbers never give way: what is on the screen adds up. One size for all: a count is not a rank. */
const countLayer = ({ id, zooms }: Level, { scale }: Look) =>
  ({
    id: `count-${id}`,
    type: 'symbol',
    source: 'signs',
    ...zooms,
    filter: drawn(id),
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-size': numberSize(scale),
      'icon-offset': byMove(pixels(scale)),
      'icon-overlap': 'always',
      'icon-padding': 0,
    },
  }) satisfies SymbolLayerSpecification

/** Names of what is counted, around the numbers where there is room for them. */
const nameLayer = ({ id, zooms, size }: Level, { ink, scale }: Look) =>
  ({
    id: `count-${id}-name`,
    type: 'symbol',
    source: 'signs',
    ...zooms,
    filter: drawn(id),
    layout: {
      'text-field': ['get', 'name'],
      'text-font': MEDIUM,
      'text-size': size(scale),
      'text-line-height': 1.05,
      'text-max-width': 30, // the lines are cut as on the still map
      'text-variable-anchor-offset': byMove(around),
      'text-justify': 'auto',
      'text-padding': 0,
    },
    paint: { 'text-color': ink.text, 'text-halo-color': ink.land, 'text-halo-width': 1.6 * scale },
  }) satisfies SymbolLayerSpecification

/** The number on a lit ground, where it holds what is pointed at or open. */
const litLayer = ({ id, zooms }: Level, { scale }: Look) =>
  ({
    id: `count-${id}-lit`,
    type: 'symbol',
    source: 'raised',
    ...zooms,
    filter: drawn(id),
    layout: {
      'icon-image': ['concat', COUNT_LIT, ['get', 'label']],
      'icon-size': numberSize(scale),
      'icon-offset': byMove(pixels(scale)),
      'icon-overlap': 'always',
      'icon-ignore-placement': true,
    },
  }) satisfies SymbolLayerSpecification

/** Names of régions and départements, under all that stands on the map. */
export const countNameLayers = (look: Look): LayerSpecification[] =>
  LEVELS.map((level) => nameLayer(level, look))

/** Numbers of régions, then of départements. */
export const countLayers = (look: Look): LayerSpecification[] =>
  LEVELS.flatMap((level) => [countLayer(level, look), litLayer(level, look)])
