import type { Catalyst } from '../../domain/catalyst'
import type { Link } from '../../domain/link'
import { hrefOf } from '../../state/link-store'
import { lighter, useUi } from '../../state/ui'
import { formatNumber, typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { ActorIcon } from '../../ui/actor-icon'
import { Lights } from '../../ui/lights'

export type ResultProps = {
  readonly catalyst: Catalyst
  readonly link: Link
  readonly number?: number | undefined // of its mark on the map
  readonly reason?: string // why it is in an answer
}

/** One organisation of the list: its mark, its name as a link to its sheet, its family and its commune. */
export function ResultItem({ catalyst, link, number, reason }: ResultProps) {
  const { id, name, family, seat, actor } = catalyst
  const isLit = useUi(({ lit }) => lit?.kind === 'catalyst' && lit.id === id)
  return (
    <Lights className="result" isLit={isLit} onLight={lighter({ kind: 'catalyst', id })}>
      <span className="result-mark">
        {number !== undefined && <span className="result-number">{formatNumber(number)}</span>}
        <ActorIcon actor={actor} thirdPlace={family.kind === 'tiers-lieux'} />
      </span>
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
        {reason && <p className="result-reason">{reason}</p>}
      </div>
    </Lights>
  )
}
