import type { CircleLayerSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl'
import { MARKS_FROM } from '../../../domain/scene'
import type { Look } from '../look'
import { drawn } from './drawn'

/** Half the side of a mark with its outline, in pixels at scale 1. */
const MARK_REACH = 11

type State = 'mark' | 'lit' | 'selected'

/** Signs never hide one another: those without room are one sign. `size` is a factor. */
const signLayer = (state: State, size: number) =>
  ({
    id: state === 'mark' ? 'mark' : `mark-${state}`,
    type: 'symbol',
    source: state === 'mark' ? 'signs' : 'raised',
    minzoom: MARKS_FROM,
    filter: drawn('commune', state === 'mark' ? undefined : state),
    layout: {
      'icon-image': ['get', 'icon'],
      'icon-size': size,
      'icon-overlap': 'always',
      'icon-padding': 0,
    },
  }) satisfies SymbolLayerSpecification

/** The look of the ring of what is open: the same at all zooms, around a sign or alone. */
const openRing = ({ ink, scale }: Look) =>
  ({
    'circle-color': ink.paper,
    'circle-radius': (MARK_REACH + 7) * scale,
    'circle-stroke-color': ink.accent,
    'circle-stroke-width': 3 * scale,
  }) satisfies CircleLayerSpecification['paint']

const litRing = ({ ink, scale }: Look) =>
  ({
    'circle-color': ink.hover,
    'circle-radius': (MARK_REACH + 5) * scale,
    'circle-stroke-color': ink.accent,
    'circle-stroke-width': 1.5 * scale,
  }) satisfies CircleLayerSpecification['paint']

/** A larger sign in its ring, on top of all. */
const raised = (state: 'lit' | 'selected', look: Look): LayerSpecification[] => [
  {
    id: `mark-${state}-ring`,
    type: 'circle',
    source: 'raised',
    minzoom: MARKS_FROM,
    filter: drawn('commune', state),
    paint: state === 'lit' ? litRing(look) : openRing(look),
  },
  signLayer(state, state === 'lit' ? 1.15 : 1.2),
]

/** Where what is open stands, when no sign does: a ring under the numbers, that names keep off. */
export const spotLayers = (look: Look): LayerSpecification[] => [
  {
    id: 'spot-ring',
    type: 'circle',
    source: 'raised',
    filter: drawn('commune', 'spot'),
    paint: { ...openRing(look), 'circle-opacity': 0.6 },
  },
  {
    id: 'spot-room', // unseen: a circle takes no part in the placing of names
    type: 'symbol',
    source: 'raised',
    filter: drawn('commune', 'spot'),
    layout: { 'icon-image': 'letter', 'icon-overlap': 'always', 'icon-size': 1.3 },
    paint: { 'icon-opacity': 0 },
  },
]

/** Signs from zoom 8, then what is pointed at, then what is open. */
export const markLayers = (look: Look): LayerSpecification[] => [
  signLayer('mark', 1),
  ...raised('lit', look),
  ...raised('selected', look),
]
