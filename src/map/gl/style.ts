import type { StyleSpecification } from 'maplibre-gl'
import { layersOf } from './layers/index'
import type { Look } from './look'
import { emptySources } from './sources'

/** The style of a look, its sources empty. No glyphs and no sprite: letters and signs are drawn here. */
export const buildStyle = (look: Look): StyleSpecification => ({
  version: 8,
  sources: emptySources(),
  layers: layersOf(look),
})
