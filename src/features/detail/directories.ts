import type { Catalyst } from '../../domain/catalyst'
import { townHallHref } from './town-hall'

/** The public directories where a reader finds what this list does not hold, made from name and commune. */
export function directoriesOf({ name, seat }: Catalyst) {
  const registry = new URL('https://annuaire-entreprises.data.gouv.fr/rechercher')
  registry.searchParams.set('terme', `${name} ${seat.name}`)
  return { registry: registry.href, townHall: townHallHref(seat.name, seat.code) }
}
