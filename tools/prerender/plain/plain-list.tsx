import type { Catalyst } from '../../../src/domain/catalyst'
import { HOME } from '../../../src/domain/link'
import { hrefOf, plainHref } from '../../../src/state/link-store'
import { typographic } from '../../../src/text/format'
import { fr } from '../../../src/text/fr'
import { plainWords } from '../../../src/text/plain-words'
import type { PlainPage } from './plain-page'

export const isThirdPlace = ({ family }: Catalyst) => family.kind === 'tiers-lieux'

/** « 77 organisations recensées, dont 35 tiers-lieux ». */
export const countOf = (catalysts: readonly Catalyst[]) =>
  fr.counts.withThirdPlaces(catalysts.length, catalysts.filter(isThirdPlace).length)

/** Organisations with family, commune and site, in the order given; an empty list says what that means. */
export function PlainList({ catalysts }: { readonly catalysts: readonly Catalyst[] }) {
  if (catalysts.length === 0) {
    return (
      <>
        <p>{plainWords.nothing}</p>
        <p className="of">{plainWords.nothingWhy}</p>
      </>
    )
  }
  return (
    <ul>
      {catalysts.map(({ id, name, family, seat, website }) => (
        <li key={id}>
          <a className="name" href={hrefOf({ ...HOME, page: { at: 'catalyst', id } })}>
            {typographic(name)}
          </a>
          <div className="of">
            {typographic(family.label)} · {fr.list.seat(typographic(seat.name), seat.departement)}
            {website && (
              <>
                {' · '}
                <a className="site" href={website} rel="noopener noreferrer">
                  {new URL(website).hostname.replace(/^www\./, '')}
                </a>
              </>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Names that lead to plain pages, each with its count. */
export function PlainTable({
  rows,
}: {
  readonly rows: readonly { readonly id: PlainPage['id']; readonly name: string; readonly count: string }[]
}) {
  return (
    <ul className="table">
      {rows.map(({ id, name, count }) => (
        <li key={id}>
          <a href={plainHref(id)}>{name}</a> <span className="count">{count}</span>
        </li>
      ))}
    </ul>
  )
}
