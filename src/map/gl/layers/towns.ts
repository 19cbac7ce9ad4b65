import type { LayerSpecification } from 'maplibre-gl'
import { type Look, REGULAR } from '../look'

/** Zoom from which the towns of each rank are named, 1 (the largest) to 4, and their letters in pixels. */
const TOWN_RANKS = [
  { rank: 1, from: 7, size: 14 },
  { rank: 2, from: 8, size: 13 },
  { rank: 3, from: 8.8, size: 12 },
  { rank: 4, from: 9.6, size: 12 },
] as const
/** Zooms by which small towns come later on a projected map: their large letters would cover it. */
const LATER = 1.5

/** Names of towns, beside a mark and never under it: they are placed after all that is above them. */
export const townLayers = ({ ink, scale }: Look): LayerSpecification[] =>
  [...TOWN_RANKS].reverse().map(({ rank, from, size }) => ({
    id: `town-${rank}`,
    type: 'symbol',
    source: 'towns',
    minzoom: from + (scale > 1 && rank > 2 ? LATER : 0),
    filter: ['==', ['get', 'rank'], rank],
    layout: {
      'text-field': ['get', 'name'],
      'text-font': REGULAR,
      'text-size': size * scale,
      'text-variable-anchor': ['center', 'left', 'right', 'top', 'bottom'], // on the town, else beside its mark
      'text-radial-offset': 1.45,
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-padding': 2,
    },
    paint: { 'text-color': ink.textSecond, 'text-halo-color': ink.land, 'text-halo-width': 1.4 },
  }))
