const TWO_DIGITS = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 2 })

/** « 240 », « 8,4 »: people per square kilometre of a computed area, two significant digits, without their unit. */
export const formatDensity = (density: number) => TWO_DIGITS.format(density)
