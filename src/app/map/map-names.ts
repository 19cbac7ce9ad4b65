import type { ItemRef } from '../../domain/catalyst'
import type { Link, View } from '../../domain/link'
import { hrefOf } from '../../state/link-store'
import { typographic } from '../../text/format'
import { fr } from '../../text/fr'

/** What a screen reader says of each sign of the still map. */
export const MAP_NAMES = {
  count: (mark: { name: string; count: number; thirdPlaces: number }) =>
    fr.map.count(typographic(mark.name), mark.count, mark.thirdPlaces),
  catalyst: (mark: { name: string }) => typographic(mark.name),
  pioneer: (mark: { name: string }) => typographic(mark.name),
  place: (mark: { name: string }) => typographic(mark.name),
}

/** The address of the sheet of an item of the map, the filters kept and the frame set anew. */
export const itemHref =
  (link: Link) =>
  ({ kind, id }: ItemRef) => {
    const page =
      kind === 'territory' ? ({ at: kind, id: id as `reg-${string}` } as const) : ({ at: kind, id } as const)
    return hrefOf({ ...link, page, view: null }) // ids are those of our own scene
  }

/** The address of the same page seen from nearer. */
export const viewHref = (link: Link) => (view: View) => hrefOf({ ...link, view })
