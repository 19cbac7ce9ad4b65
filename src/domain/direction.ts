import type { LonLat } from './position'

/** The eight directions, clockwise from north. */
export const DIRECTIONS = ['n', 'ne', 'e', 'se', 's', 'so', 'o', 'no'] as const
export type Direction = (typeof DIRECTIONS)[number]

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** The direction in which one sets out along the great circle; WGS 84 [longitude, latitude]. */
export function directionOf([fromLon, fromLat]: LonLat, [toLon, toLat]: LonLat): Direction {
  const turn = radians(toLon - fromLon)
  const [from, to] = [radians(fromLat), radians(toLat)]
  const east = Math.sin(turn) * Math.cos(to)
  const north = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(turn)
  const eighth = Math.round(Math.atan2(east, north) / (Math.PI / 4))
  return DIRECTIONS[(eighth + 8) % 8]!
}
