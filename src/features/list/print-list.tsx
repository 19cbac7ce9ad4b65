import type { Catalyst } from '../../domain/catalyst'
import type { Numbers, PaperPart } from '../../domain/paper'
import { type CatalystTable, catalystAt } from '../../domain/table'
import type { TerritoryIndex } from '../../domain/territory'
import { formatNumber, typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { printWords } from '../../text/print-words'

type ItemProps = { readonly catalyst: Catalyst; readonly number: number | undefined }

/** One organisation on paper: its number on the map, its name, what it is, where, how sure that is, its site. */
function PrintItem({ catalyst, number }: ItemProps) {
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
      {website && <span className="print-address">{website}</span>}
    </li>
  )
}

type Props = {
  readonly table: CatalystTable
  readonly territories: TerritoryIndex
  readonly parts: readonly PaperPart[]
  readonly numbers: Numbers | null
}

/** All that the filters leave, by territory and commune, numbered as the map beside is. */
export function PrintList({ table, territories, parts, numbers }: Props) {
  if (parts.length === 0)
    return (
      <p>
        {fr.list.empty} {fr.list.emptyWhy}
      </p>
    )
  return (
    <div className="print-parts">
      {parts.map(({ territory, rows }) => (
        <section key={territory} className="print-part" data-numbered={(numbers && territory) || undefined}>
          <h2>
            {territory ? typographic(territories.get(territory)?.name ?? territory) : fr.list.national}{' '}
            <span>{formatNumber(rows.length)}</span>
          </h2>
          <ol>
            {rows.map((row) => {
              const catalyst = catalystAt(table, row)
              return <PrintItem key={catalyst.id} catalyst={catalyst} number={numbers?.get(catalyst.id)} />
            })}
          </ol>
        </section>
      ))}
    </div>
  )
}
