import { useMemo } from 'react'
import type { Link } from '../../domain/link'
import type { Ranked } from '../../domain/nearest'
import { aroundRow } from '../../domain/seat-index'
import { type CatalystTable, catalystAt } from '../../domain/table'
import { hrefOf } from '../../state/link-store'
import { formatAway, typographic } from '../../text/format'
import { sheetWords } from '../../text/sheet-words'

type Props = { readonly id: string; readonly table: CatalystTable; readonly link: Link }

function Nearby({
  title,
  ranked,
  table,
  link,
}: Omit<Props, 'id'> & { title: string; ranked: readonly Ranked[] }) {
  if (ranked.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <ul className="links">
        {ranked.map(({ row, away }) => {
          const { id, name, seat } = catalystAt(table, row)
          const where = away < 1 ? sheetWords.here : sheetWords.away(formatAway(away), typographic(seat.name))
          return (
            <li key={id}>
              <a href={hrefOf({ ...link, page: { at: 'catalyst', id }, view: null })} translate="no">
                {typographic(name)}
              </a>
              <span className="aside"> {where}</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** The nearest of the same family and the nearest others, as the crow flies. */
export function Around({ id, table, link }: Props) {
  const around = useMemo(() => aroundRow(table, table.byId.get(id)!), [id, table])
  return (
    <>
      <Nearby title={sheetWords.kin} ranked={around.kin} table={table} link={link} />
      <Nearby title={sheetWords.others} ranked={around.others} table={table} link={link} />
    </>
  )
}
