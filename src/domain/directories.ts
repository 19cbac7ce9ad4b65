import type { Catalyst } from './catalyst'

/** Where the public directory gives the address and hours of the mairie of a commune. */
export function townHallHref(name: string, code: string): string {
  const townHall = new URL('https://lannuaire.service-public.gouv.fr/recherche')
  townHall.searchParams.set('whoWhat', 'mairie')
  townHall.searchParams.set('where', `${name} ${code}`)
  return townHall.href
}

/** The public directories where a reader finds what this list does not hold, made from name and commune. */
export function directoriesOf({ name, seat }: Catalyst) {
  const registry = new URL('https://annuaire-entreprises.data.gouv.fr/rechercher')
  registry.searchParams.set('terme', `${name} ${seat.name}`)
  return { registry: registry.href, townHall: townHallHref(seat.name, seat.code) }
}
