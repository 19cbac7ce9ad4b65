import type { Catalyst } from '../../domain/catalyst'
import type { Link } from '../../domain/link'
import { hrefOf } from '../../state/link-store'
import { lighter } from '../../state/ui'
import { typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { ActorIcon } from '../../ui/actor-icon'
import { Lights } from '../../ui/lights'

type Props = { readonly catalyst: Catalyst; readonly link: Link; readonly isLit: boolean }

/** One organisation of the list: its mark, its name as a link to its sheet, its family and its commune. */
export function ResultItem({ catalyst, link, isLit }: Props) {
  const { id, name, family, seat, actor } = catalyst
  return (
    <Lights className="result" isLit={isLit} onLight={lighter({ kind: 'catalyst', id })}>
      <ActorIcon actor={actor} thirdPlace={family.kind === 'tiers-lieux'} />
      <div>
        <h3 className="result-name">
          <a
            href={hrefOf({ ...link, page: { at: 'catalyst', id }, view: null })}
            data-item={`catalyst:${id}`}
            translate="no"
          >
            {typographic(name)}
          </a>
        </h3>
        <p className="result-line">
          <span className="result-family">{typographic(family.singular)}</span>{' '}
          <span className="result-seat" translate="no">
            {fr.list.seat(typographic(seat.name), seat.departement)}
          </span>
        </p>
      </div>
    </Lights>
  )
}
