import type { Link } from './link'
import { levelOf, type TerritoryId } from './territory'

/** Where the comparison of a territory begins: a région or département beside others, a smaller one in its surroundings. */
export function compareFrom(link: Link, id: TerritoryId): Link {
  const isWide = levelOf(id) === 'reg' || levelOf(id) === 'dep'
  return {
    ...link,
    page: { at: 'compare', territories: isWide ? [id] : [] },
    place: isWide ? null : id,
    radius: null,
    view: null,
  }
}
