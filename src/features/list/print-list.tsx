import type { Catalyst } from '../../domain/catalyst'
import { formatNumber, typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { printWords } from '../../text/print-words'

type PaperItem = {
  readonly catalyst: Catalyst
  readonly number?: number | undefined // on the map beside the list
  readonly reason?: string // why it is there
}

/** Organisations under one title, in the order given. */
export type PaperGroup = { readonly title: string; readonly items: readonly PaperItem[] }

/** One organisation on paper: its number, its name, why it is there, what it is, where, how sure that is, its site. */
function PrintItem({ catalyst, number, reason }: PaperItem) {
  const { name, family, seat, verification, website } = catalyst
  const facts = [
    typographic(family.singular),
    fr.list.seat(typographic(seat.name), seat.departement),
    ...(verification === 'source' ? [] : [printWords.toConfirm]),
  ]
  return (
    <li>
      {number !== undefined && <b className="print-number">{formatNumber(number)}</b>}
      <strong>{typographic(name)}</strong> <span>{facts.join(' · ')}</span>
      {reason && <span className="print-reason">{reason}</span>}
      {website && <span className="print-address">{website}</span>}
    </li>
  )
}

/** Organisations on paper, by group, each with its number where the map beside has one. */
export function PrintList({ groups }: { readonly groups: readonly PaperGroup[] }) {
  if (groups.length === 0)
    return (
      <p>
        {fr.list.empty} {fr.list.emptyWhy}
      </p>
    )
  return (
    <div className="print-parts">
      {groups.map(({ title, items }) => (
        <section
          key={title}
          className="print-part"
          data-numbered={items.some(({ number }) => number !== undefined) || undefined}
        >
          <h2>
            {title} <span>{formatNumber(items.length)}</span>
          </h2>
          <ol>
            {items.map((item) => (
              <PrintItem key={item.catalyst.id} {...item} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
