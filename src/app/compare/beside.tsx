import { useMemo } from 'react'
import { apartBy, neighbourOffer, similarTo } from '../../domain/compare-offers'
import { discoveriesFor } from '../../domain/discoveries'
import type { Link } from '../../domain/link'
import type { Territory, TerritoryId } from '../../domain/territory'
import { Discoveries } from '../../features/compare/discoveries'
import { Offers } from '../../features/compare/offers'
import { hrefOf } from '../../state/link-store'
import { compareWords } from '../../text/compare-words'
import { toldApart } from '../../text/place-name'
import { ContactLine } from '../sheet/contact-line'
import type { ComparisonGround } from './use-comparison'

/** What each part of a comparison is made from; `rows` are what the filters leave. */
export type ComparePart = {
  readonly link: Link
  readonly ground: ComparisonGround
  readonly rows: Uint32Array
}
type Beside = { readonly of: Territory; readonly compared: readonly TerritoryId[] }

/** What may be added beside a territory. */
export function OffersBeside({ of, compared, link, ground }: Omit<ComparePart, 'rows'> & Beside) {
  const { atlas, peers, bordersOf } = ground
  const { territories } = atlas
  const neighbours = useMemo(
    () => neighbourOffer(of, bordersOf(of), peers, territories),
    [of, bordersOf, peers, territories],
  )
  const similar = useMemo(() => similarTo(of, peers, territories), [of, peers, territories])
  const awayOf = (id: TerritoryId) => apartBy(of, territories.get(id)!, peers) // each is offered from this index
  return <Offers {...{ compared, of, neighbours, similar, awayOf, territories, link }} />
}

type Around = Pick<Beside, 'of'> & { readonly around: readonly TerritoryId[] } // the narrowest first

/** What is documented next door and not here. */
export function DiscoveriesBeside({ of, around, link, ground, rows }: ComparePart & Around) {
  const { atlas } = ground
  const { table, territories } = atlas
  const discoveries = useMemo(() => discoveriesFor(of, around, atlas, rows), [of, around, atlas, rows])
  if (around.length === 0) return null
  return (
    <Discoveries
      place={of}
      reach={(catalyst) => (
        <ContactLine
          catalyst={catalyst}
          liaison={territories.get(`com-${catalyst.seat.code}`)?.liaison ?? null}
        />
      )}
      {...{ discoveries, table, territories, link }}
    />
  )
}

/** The way to the note of a territory that a council reads. */
export function NoteLink({ of, link }: { readonly of: Territory; readonly link: Link }) {
  const { note, noteWhy } = compareWords
  return (
    <p className="compare-note">
      <a
        className="button"
        href={hrefOf({ ...link, page: { at: 'print', what: 'note' }, place: of.id, view: null })}
      >
        {note(toldApart(of))}
      </a>{' '}
      <span className="aside">{noteWhy}</span>
    </p>
  )
}
