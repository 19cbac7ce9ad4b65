import { type Link, NATIONAL } from '../domain/link'
import { compareNames } from '../domain/order'
import type { Territory, TerritoryId, TerritoryIndex } from '../domain/territory'
import { formatEither, typographic } from './format'
import { inTerritory, ofTerritory } from './place-name'
import { SENTENCE_WORDS as words } from './sentence-words'

/** A territory that the index may not know yet: its code stands for its name. */
const named = (index: TerritoryIndex, id: TerritoryId): Pick<Territory, 'id' | 'name' | 'liaison'> =>
  index.get(id) ?? { id, name: id.slice(id.indexOf('-') + 1), liaison: null }

const byName = <T extends { readonly name: string }>(territories: readonly T[]) =>
  [...territories].sort((a, b) => compareNames(a.name, b.name))

/** « en Bretagne ou dans le Grand Est », « parmi les réseaux nationaux »; '' when no territory is asked for. */
function seatsOf({ filters }: Link, index: TerritoryIndex): string {
  const departements = filters.departements.map((code) =>
    named(index, index.has(`dep-${code}`) ? `dep-${code}` : `reg-${code}`),
  )
  const asked = filters.regions.filter((code) => code !== NATIONAL).map((code) => named(index, `reg-${code}`))
  const nationals = filters.regions.includes(NATIONAL) ? [words.nationals] : []
  const isInside = departements.every((t) =>
    filters.regions.some((code) => index.get(t.id)?.parents.includes(`reg-${code}`)),
  )
  const narrow = formatEither(byName(departements).map(inTerritory))
  const wide = formatEither([...byName(asked).map(inTerritory), ...nationals])
  if (!narrow || !wide) return narrow || wide
  return isInside ? narrow : words.both(narrow, wide)
}

/** « à moins de 30 km de Quimper ou à son service »; '' without a radius. */
function aroundOf({ place, radius }: Link, index: TerritoryIndex): string {
  const known = place && index.get(place)
  return known && radius !== null ? words.within(radius, ofTerritory(known)) : ''
}

/** Where the filters of a link look, as it follows a number of organisations. */
export function whereOf(link: Link, index: TerritoryIndex, how: 'short' | 'whole'): string {
  const [seats, around] = [seatsOf(link, index), aroundOf(link, index)]
  const places = [seats, around].filter(Boolean).join(', ')
  return places || (how === 'whole' ? words.everywhereOverseas : words.everywhere)
}

/** The name of a territory in print, or its code while it is not known. */
export const nameOf = (index: TerritoryIndex, id: TerritoryId) => typographic(named(index, id).name)
