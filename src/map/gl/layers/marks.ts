import type { CircleLayerSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import { MARKS_FROM } from '../../../domain/scene'
import { BOLD, type Look } from '../look'
import { NONE } from './counts'

type Kind = 'catalyst' | 'stack'

/** Half the side of a mark with its outline, in pixels at scale 1. */
const MARK_REACH = 11

const sourceOf = (kind: Kind) => (kind === 'catalyst' ? 'marks' : 'stacks')

/** Marks never hide one another: every organisation can be reached. `size` is a factor. */
const catalystLayer = (id: string, size: number, { ink, scale }: Look) =>
  ({
    id,
    type: 'symbol',
    source: 'marks',
    minzoom: MARKS_FROM,
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-size': size,
      'icon-overlap': 'always',
      'icon-padding': 0,
      'text-field': ['get', 'number'],
      'text-font': BOLD,
      'text-size': 13 * scale,
      'text-anchor': 'bottom-left',
      'text-offset': [0.5, -0.3],
      'text-overlap': 'always',
    },
    paint: { 'text-color': ink.text, 'text-halo-color': ink.paper, 'text-halo-width': 2 },
  }) satisfies SymbolLayerSpecification

const stackLayer = (id: string, size: number, { ink, scale }: Look) =>
  ({
    id,
    type: 'symbol',
    source: 'stacks',
    minzoom: MARKS_FROM,
    layout: {
      'icon-image': 'stack',
      'icon-size': size,
      'icon-overlap': 'always',
      'icon-padding': 0,
      'text-field': ['get', 'label'],
      'text-font': BOLD,
      'text-size': 12.5 * size * scale,
      'text-overlap': 'always',
    },
    paint: { 'text-color': ink.paper },
  }) satisfies SymbolLayerSpecification

const markLayer = (kind: Kind, state: 'mark' | 'lit' | 'selected', size: number, look: Look) =>
  kind === 'catalyst'
    ? catalystLayer(`${kind}-${state}`, size, look)
    : stackLayer(`${kind}-${state}`, size, look)

/** The ring behind a mark that is open or pointed at. */
const ringLayer = (kind: Kind, state: 'lit' | 'selected', { ink, scale }: Look) =>
  ({
    id: `${kind}-${state}-ring`,
    type: 'circle',
    source: sourceOf(kind),
    minzoom: MARKS_FROM,
    filter: NONE,
    paint: {
      'circle-color': state === 'lit' ? ink.hover : ink.paper,
      'circle-radius': (MARK_REACH + (state === 'lit' ? 5 : 7)) * scale,
      'circle-stroke-color': ink.accent,
      'circle-stroke-width': (state === 'lit' ? 1.5 : 3) * scale,
    },
  }) satisfies CircleLayerSpecification

/** A larger mark in its ring, on top of all: feature-state cannot change an icon, a second layer can. */
const raised = (kind: Kind, state: 'lit' | 'selected', look: Look): LayerSpecification[] => [
  ringLayer(kind, state, look),
  { ...markLayer(kind, state, state === 'lit' ? 1.15 : 1.3, look), filter: NONE },
]

const spot = ({ ink, scale }: Look) =>
  ({
    'circle-color': ink.accent,
    'circle-radius': 7 * scale,
    'circle-stroke-color': ink.paper,
    'circle-stroke-width': 2.5 * scale,
  }) satisfies CircleLayerSpecification['paint']

/** Organisations from zoom 8, stacks over them, then what is pointed at, then what is open. */
export const markLayers = (look: Look): LayerSpecification[] => [
  markLayer('catalyst', 'mark', 1, look),
  markLayer('stack', 'mark', 1, look),
  ...raised('catalyst', 'lit', look),
  ...raised('stack', 'lit', look),
  ...raised('catalyst', 'selected', look),
  ...raised('stack', 'selected', look),
  {
    // Unseen: it keeps the names of towns off the spot, which a circle cannot.
    id: 'selected-room',
    type: 'symbol',
    source: 'selected',
    layout: { 'icon-image': 'stack', 'icon-overlap': 'always' },
    paint: { 'icon-opacity': 0 },
  },
  { id: 'selected-far', type: 'circle', source: 'selected', maxzoom: MARKS_FROM, paint: spot(look) },
  {
    id: 'selected-alone',
    type: 'circle',
    source: 'selected',
    minzoom: MARKS_FROM,
    filter: ['!', ['get', 'marked']],
    paint: spot(look),
  },
]
