import type { Catalyst } from '../../domain/catalyst'
import type { Filtered } from '../../domain/filter'
import { type CatalystTable, catalystAt } from '../../domain/table'
import { formatNumber, typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { printWords } from '../../text/print-words'
import { partsOf } from './result-list'

/** One organisation on paper: its name, what it is, where, how sure that is, and its site written out. */
function PrintItem({
  catalyst: { name, family, seat, verification, website },
}: {
  readonly catalyst: Catalyst
}) {
  const facts = [
    typographic(family.singular),
    fr.list.seat(typographic(seat.name), seat.departement),
    ...(verification === 'source' ? [] : [printWords.toConfirm]),
  ]
  return (
    <li>
      <strong>{typographic(name)}</strong> <span>{facts.join(' · ')}</span>
      {website && <span className="print-address">{website}</span>}
    </li>
  )
}

/** All that the filters leave, in the order of the list on the screen. */
export function PrintList({
  table,
  filtered,
}: {
  readonly table: CatalystTable
  readonly filtered: Filtered
}) {
  if (filtered.rows.length === 0)
    return (
      <p>
        {fr.list.empty} {fr.list.emptyWhy}
      </p>
    )
  return partsOf(table, filtered.rows).map(({ title, rows }) => (
    <section key={title} className="print-part">
      <h2>
        {title} <span>{formatNumber(rows.length)}</span>
      </h2>
      <ol>
        {rows.map((row) => {
          const catalyst = catalystAt(table, row)
          return <PrintItem key={catalyst.id} catalyst={catalyst} />
        })}
      </ol>
    </section>
  ))
}
