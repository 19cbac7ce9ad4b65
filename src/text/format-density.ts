import { formatNumber } from './format'

const FINE = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 2 })

/** « 243 », « 8,4 »: people per square kilometre, without their unit. */
export const formatDensity = (density: number) =>
  density < 10 ? FINE.format(density) : formatNumber(Math.round(density))
