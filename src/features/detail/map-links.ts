import type { Catalyst } from '../../domain/catalyst'

const ZOOM = 13 // of OpenStreetMap: a whole commune
const DEGREES = 5 // decimals, about a metre

/** Where other maps show an organisation: its itinerary when the address is known, else its commune. */
export type MapLinks = { readonly openStreetMap: string; readonly app: string }

/**
 * Addresses of other maps, made from what the list knows; nothing is asked from them here. The point is that of the
 * commune, so that OpenStreetMap is not told to mark it.
 * `geo:` is RFC 5870, latitude first, in WGS 84; the query after it is what telephones search there.
 */
export function mapLinksOf({ address, seat }: Pick<Catalyst, 'address' | 'seat'>): MapLinks {
  const [lon, lat] = seat.at.map((degree) => String(Number(degree.toFixed(DEGREES)))) as [string, string] // two stay two
  if (!address) {
    return {
      openStreetMap: `https://www.openstreetmap.org/#map=${ZOOM}/${lat}/${lon}`,
      app: `geo:${lat},${lon}`,
    }
  }
  const whole = address.includes(seat.name) ? address : `${address}, ${seat.name}`
  const directions = new URL('https://www.openstreetmap.org/directions')
  directions.searchParams.set('to', whole)
  return { openStreetMap: directions.href, app: `geo:${lat},${lon}?q=${encodeURIComponent(whole)}` }
}
