import type { StyleSpecification } from 'maplibre-gl'
import type { Theme } from '../../domain/link'
import { layersOf } from './layers/index'
import { lookOf } from './look'
import { emptySources } from './sources'

/** The style of a theme, its sources empty. No glyphs and no sprite: letters and signs are drawn here. */
export const buildStyle = (theme: Theme): StyleSpecification => ({
  version: 8,
  sources: emptySources(),
  layers: layersOf(lookOf(theme)),
})
