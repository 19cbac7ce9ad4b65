import type { SquareMetres } from '../domain/position'

const TWO_DIGITS = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 2 })
const LEAST: SquareMetres = 1e6 // below, the outlines are too coarse for any digit
const IN_HECTARES: SquareMetres = 10e6

/** « 78 km² », « 7,7 km² »: two significant digits of a computed area; null below one km². */
export const formatSquareKilometres = (area: SquareMetres): string | null =>
  area < LEAST ? null : `${TWO_DIGITS.format(area / 1e6)}\u202Fkm²`

/** « 78 km² », « 250 ha » below ten km²: two significant digits of a computed area; null below one km². */
export function formatArea(area: SquareMetres): string | null {
  if (area < LEAST) return null
  const [value, unit] = area < IN_HECTARES ? [area / 1e4, 'ha'] : [area / 1e6, 'km²']
  return `${TWO_DIGITS.format(value)}\u202F${unit}`
}
