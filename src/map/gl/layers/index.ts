import type { LayerSpecification } from 'maplibre-gl'
import type { Look } from '../look'
import { areaLayers, letterLayers } from './areas'
import { borderLayers } from './borders'
import { countLayers, countNameLayers } from './counts'
import { densityLayers } from './density'
import { farLayers } from './far'
import { groundLayers, riverLayers } from './ground'
import { markLayers, spotLayers } from './marks'
import { pioneerAreaLayers, pioneerLeadLayers, pioneerMarkLayers } from './pioneers'
import { lineLayers, numberLayers, placeLayers, placeNameLayers, radiusLayers } from './place'
import { townLayers } from './towns'

/** The painting order, bottom to top. Labels are placed from the top: a name gives way to what is above it. */
const ORDER: readonly ((look: Look) => LayerSpecification[])[] = [
  groundLayers,
  densityLayers,
  riverLayers,
  borderLayers,
  farLayers,
  pioneerAreaLayers,
  areaLayers,
  radiusLayers,
  lineLayers,
  pioneerLeadLayers,
  townLayers,
  countNameLayers,
  placeNameLayers,
  spotLayers,
  countLayers,
  pioneerMarkLayers,
  markLayers,
  placeLayers,
  numberLayers,
  letterLayers,
]

/** Every layer of the map in a look. */
export const layersOf = (look: Look) => ORDER.flatMap((layers) => layers(look))
