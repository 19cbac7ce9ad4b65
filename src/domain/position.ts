/** A WGS 84 position in decimal degrees, longitude first, as in GeoJSON (RFC 7946, 3.1.1). */
export type LonLat = readonly [lon: number, lat: number]

/** West, south, east, north in WGS 84 decimal degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number]

/** A length over ground. Every length in the code is in metres; only `text/format` writes km. */
export type Metres = number

/** An area over ground, in square metres; only `text` writes km² and ha. */
export type SquareMetres = number

/** Whether a pair can be on Earth; false for NaN. It cannot tell a swapped pair: the data check does. */
export function isLonLat(lon: number, lat: number): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90
}

/** The smallest box around some positions, or null around none. It does not cross the antimeridian. */
export function boxAround(positions: Iterable<LonLat>): Box | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lon, lat] of positions) {
    west = Math.min(west, lon)
    south = Math.min(south, lat)
    east = Math.max(east, lon)
    north = Math.max(north, lat)
  }
  return west <= east ? [west, south, east, north] : null
}

/** Whether two boxes share some ground. */
export const boxesMeet = (a: Box, b: Box) => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
