import type { FilterSpecification } from 'maplibre-gl'
import type { SceneLevel } from '../../../domain/scene'
import type { Raised } from '../features'

/** No feature has an empty id: a filter that shows nothing until something is pointed at. */
export const NONE: ['==', ['get', string], string] = ['==', ['get', 'id'], '']

/** The signs of a level that show at the present whole zoom, and those raised for a reason when one is given. */
export const drawn = (level: SceneLevel, why?: Raised): FilterSpecification => [
  'all',
  ['==', ['get', 'level'], level],
  ['<=', ['get', 'from'], ['zoom']],
  ['>=', ['get', 'to'], ['zoom']],
  ...(why ? [['==', ['get', 'why'], why] as ['==', ['get', string], string]] : []), // tuples widen
]
