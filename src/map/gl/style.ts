import type { StyleSpecification } from 'maplibre-gl'
import { layersOf } from './layers/index'
import type { Look } from './look'
import { type SourceData, sourcesOf } from './sources'

/** The style of a look, with what its sources draw. No glyphs and no sprite: letters and signs are drawn here. */
export const buildStyle = (look: Look, data: SourceData = {}): StyleSpecification => ({
  version: 8,
  sources: sourcesOf(data),
  layers: layersOf(look),
})
