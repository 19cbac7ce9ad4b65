import type { Catalyst } from './catalyst'
import { LEVELS, levelOf, type Territory, type TerritoryId, type TerritoryIndex } from './territory'

/** Métropole du Grand Paris: its EPT act there, so that the EPCI of a seat says little. SIREN. */
/** SIREN of the Métropole du Grand Paris: too wide to be near to anyone. */
export const GRAND_PARIS = '200054781'
/** Families whose rows are a commune itself: an example to look at, not a service to its neighbours. */
const EXAMPLES = ['territoire-engagement', 'territoire-zero-chomeur', 'collectivite-pionniere']
const ARRONDISSEMENT = /\b(paris|lyon|marseille)\s+\d{1,2}\b|\barrondissement\b|\b\d{1,2}\s?(er|e|ème)\b/i

/**
 * The territory that an organisation serves, by the one rule of the project.
 * `example`: a commune to look at, not a service. `unknown` is never turned into "serves".
 */
export type Served =
  | { readonly is: 'served'; readonly territories: readonly TerritoryId[] }
  | { readonly is: 'example'; readonly territory: TerritoryId }
  | { readonly is: 'unknown' }
  | { readonly is: 'national' }

const UNKNOWN: Served = { is: 'unknown' }
const served = (...territories: TerritoryId[]): Served => ({ is: 'served', territories })

/** Whether an organisation is the initiative of a commune or intercommunalité itself. */
export const runsItself = ({ family }: Catalyst) => EXAMPLES.includes(family.id)

/** Applies the rule to one organisation. Given territories win over its reach. */
export function servedBy(catalyst: Catalyst): Served {
  const { name, family, reach, territories, seat } = catalyst
  if (territories.length > 0) return served(...territories)
  switch (reach) {
    case 'national':
      return { is: 'national' }
    case 'region':
      return served(`reg-${seat.region}`)
    case 'departement':
      return served(`dep-${seat.departement}`)
    case 'epci':
      if (family.id === 'petr' || !seat.epci || seat.epci === GRAND_PARIS) return UNKNOWN
      return served(`epci-${seat.epci}`)
    case 'local':
      if (!runsItself(catalyst) || ARRONDISSEMENT.test(name)) return UNKNOWN
      return { is: 'example', territory: `com-${seat.code}` }
  }
}

/** Whether a territory is one of some others or lies in one of them, by codes, never by shapes. */
export function liesIn(place: Territory, territories: readonly TerritoryId[]): boolean {
  return territories.some((id) => id === place.id || place.parents.includes(id))
}

/** Whether some territories hold a place whole: an intercommunalité across two départements is in both together. */
export function holdWhole(place: Territory, territories: readonly TerritoryId[]): boolean {
  const around = [place.id, ...place.parents]
  return LEVELS.some((level) => {
    const ring = around.filter((id) => levelOf(id) === level)
    return ring.length > 0 && ring.every((id) => territories.includes(id))
  })
}

/** The territories of some ids, those that the index does not know left out. */
export function territoriesOf(index: TerritoryIndex, ids: readonly TerritoryId[]): Territory[] {
  return ids.flatMap((id) => index.get(id) ?? [])
}
