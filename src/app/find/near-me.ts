import type { QueryClient } from '@tanstack/react-query'
import { whereabouts } from '../../device/geolocation'
import type { TerritoryId } from '../../domain/territory'
import { formatAway, typographic } from '../../text/format'
import { placeWords } from '../../text/place-words'
import { placeAt } from './place-at'

/** The place around the reader, or null; and what to tell them of it. Their position goes no further than this. */
export type NearMe = { readonly id: TerritoryId | null; readonly said: string }

const ROUGH = 5000 // metres from which a position is worth a warning

/** Asks the device where the reader is, and finds the place. Only to be called after a press. */
export async function nearMe(client: QueryClient): Promise<NearMe> {
  const where = await whereabouts()
  if (where.is !== 'found') return { id: null, said: placeWords.nowhere[where.is] }
  const place = await placeAt(client, where.at).catch(() => undefined)
  if (place === undefined) return { id: null, said: placeWords.nowhere.missing }
  if (place === null) return { id: null, said: placeWords.nowhere.abroad }
  const rough = where.within > ROUGH ? ` ${placeWords.rough(formatAway(where.within))}` : ''
  return { id: place.id, said: `${placeWords.near(typographic(place.name))}${rough}` }
}
