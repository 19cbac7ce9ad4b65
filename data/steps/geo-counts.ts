/** How many territories of each level a geography holds. */
export type GeoCounts = {
  readonly communes: number
  readonly epci: number
  readonly departements: number
  readonly regions: number
}

/** Mainland France, Corsica and the five overseas régions. INSEE COG 2026. */
export const FRANCE_COUNTS: GeoCounts = { communes: 34_875, epci: 1_255, departements: 101, regions: 18 }

const NAMES: Record<keyof GeoCounts, string> = {
  communes: 'communes',
  epci: 'intercommunalités',
  departements: 'départements',
  regions: 'régions',
}
const LISTED = 5 // enough to see a pattern in a message
const number = new Intl.NumberFormat('fr-FR')

/** A count with its French name, as « 34 875 communes ». */
export const counted = (level: keyof GeoCounts, count: number) => `${number.format(count)} ${NAMES[level]}`

/**
 * Throws unless `codes` holds `expected` different codes. `where` names the step or file in French;
 * `known`, when given, are the codes that should be there: the message then names those missing; `remedy` says what to do.
 */
export function checkCount(
  where: string,
  level: keyof GeoCounts,
  codes: readonly string[],
  expected: number,
  known: readonly string[] = [],
  remedy = 'relancer npm install, puis npm run geo ; si l’erreur reste, la signaler avec cette ligne.',
): void {
  const found = new Set(codes)
  if (found.size === expected && codes.length === expected) return
  const seen = new Set<string>()
  const twice = codes.filter((code) => seen.size === seen.add(code).size)
  const missing = known.filter((code) => !found.has(code))
  const list = (label: string, items: readonly string[]) =>
    items.length ? ` ${label} ${items.slice(0, LISTED).join(', ')}${items.length > LISTED ? '…' : ''}.` : ''
  throw new Error(
    `${where} : ${number.format(found.size)} ${NAMES[level]} au lieu de ${number.format(expected)}.` +
      list('Il manque', missing) +
      list('En double :', twice) +
      ` Que faire : ${remedy}`,
  )
}
