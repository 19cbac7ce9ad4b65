/** Where the public directory gives the address and hours of the mairie of a commune. */
export function townHallHref(name: string, code: string): string {
  const townHall = new URL('https://lannuaire.service-public.gouv.fr/recherche')
  townHall.searchParams.set('whoWhat', 'mairie')
  townHall.searchParams.set('where', `${name} ${code}`)
  return townHall.href
}
