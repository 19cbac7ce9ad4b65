import type { NamedTerritory } from '../../domain/children'
import type { Link } from '../../domain/link'
import { hrefOf } from '../../state/link-store'
import { typographic } from '../../text/format'
import { territorySheetWords } from '../../text/territory-sheet-words'
import { Folded } from '../../ui/folded'

const SHOWN = { short: 12, long: 5 } // long names take a line each

type Props = { readonly places: readonly NamedTerritory[]; readonly link: Link }

/** Territories as links to their sheets, in two columns unless their names are long; the end folded. */
export function TerritoryPlaces({ places, link }: Props) {
  const isLong = places.some(({ id }) => id.startsWith('epci-'))
  return (
    <Folded
      className={isLong ? 'links' : 'links territory-columns'}
      limit={isLong ? SHOWN.long : SHOWN.short}
      more={territorySheetWords.more}
    >
      {places.map(({ id, name }) => (
        <li key={id}>
          <a href={hrefOf({ ...link, page: { at: 'territory', id }, view: null })} translate="no">
            {typographic(name)}
          </a>
        </li>
      ))}
    </Folded>
  )
}
