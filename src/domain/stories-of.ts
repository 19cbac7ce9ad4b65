import { awayFrom } from './nearest'
import { FAR } from './nearest-of-each-kind'
import type { Pioneer } from './pioneer'
import type { Metres } from './position'
import { liesIn, territoriesOf } from './reach'
import type { Territory, TerritoryIndex } from './territory'

/** The pioneer stories of a place; when it has none, the nearest within `FAR`, or null. */
export type Stories = {
  readonly here: readonly Pioneer[] // whose territory contains the place or lies in it, by name
  readonly nearest: { readonly pioneer: Pioneer; readonly away: Metres } | null
}

/** The stories told of a place, else the nearest one, as the crow flies, the first by name on a tie. */
export function storiesOf(
  pioneers: readonly Pioneer[],
  place: Territory,
  territories: TerritoryIndex,
): Stories {
  const here = pioneers.filter(
    (pioneer) =>
      liesIn(place, pioneer.territories) ||
      territoriesOf(territories, pioneer.territories).some((t) => liesIn(t, [place.id])),
  )
  if (here.length > 0) return { here, nearest: null }
  const ranked = pioneers
    .flatMap((pioneer) => (pioneer.at ? [{ pioneer, away: awayFrom(place.at, pioneer.at) }] : []))
    .filter(({ away }) => away <= FAR)
    .sort((a, b) => a.away - b.away)
  return { here, nearest: ranked[0] ?? null }
}
