import { useEffect, useRef } from 'react'
import type { Filtered } from '../../domain/filter'
import type { Link } from '../../domain/link'
import { NO_FILTERS } from '../../domain/link'
import { type CatalystTable, catalystAt } from '../../domain/table'
import { changeLink } from '../../state/link-store'
import { PAGE_OF_LIST, showMore, useUi } from '../../state/ui'
import { formatNumber } from '../../text/format'
import { fr } from '../../text/fr'
import { Notice } from '../../ui/notice'
import { ResultItem } from './result-item'
import './result-list.css'

const NATIONAL_REACH = 4

type Props = { readonly table: CatalystTable; readonly filtered: Filtered; readonly link: Link }
type Part = { readonly title: string; readonly rows: Uint32Array }

/** The rows by part: organisations of a place first, national networks apart. */
function partsOf(table: CatalystTable, rows: Uint32Array): Part[] {
  const isNational = (row: number) => table.reach[row] === NATIONAL_REACH
  return [
    { title: fr.list.local, rows: rows.filter((row) => !isNational(row)) },
    { title: fr.list.national, rows: rows.filter(isNational) },
  ].filter((part) => part.rows.length > 0)
}

function PartOfList({ part, shown, table, link }: Omit<Props, 'filtered'> & { part: Part; shown: number }) {
  return (
    <>
      <h2 className="list-part">
        {part.title} <span className="list-part-count">{formatNumber(part.rows.length)}</span>
      </h2>
      <ol className="results">
        {Array.from(part.rows.subarray(0, shown), (row) => {
          const catalyst = catalystAt(table, row)
          return <ResultItem key={catalyst.id} catalyst={catalyst} link={link} />
        })}
      </ol>
    </>
  )
}

/** The list of what the filters leave, by name, fifty at a time. It says all that the map says. */
export function ResultList({ table, filtered, link }: Props) {
  const shown = useUi((ui) => ui.shown)
  const total = filtered.rows.length
  const before = useRef(shown)
  useEffect(() => {
    if (shown > before.current)
      document.querySelectorAll<HTMLElement>('#app [data-item]')[before.current]?.focus()
    before.current = shown
  }, [shown])
  if (total === 0) {
    const clear = () => {
      changeLink({ filters: NO_FILTERS, radius: null, view: null })
      document.getElementById('search')?.focus()
    }
    return (
      <Notice title={fr.list.empty} action={{ label: fr.filters.clear, onPress: clear }}>
        <p>{fr.list.emptyWhy}</p>
        <p>{fr.list.emptyAct}</p>
      </Notice>
    )
  }
  let left = shown
  return (
    <>
      {partsOf(table, filtered.rows).map((part) => {
        const here = Math.min(left, part.rows.length)
        left -= here
        return here > 0 && <PartOfList key={part.title} part={part} shown={here} table={table} link={link} />
      })}
      <p className="list-end">
        <span>{fr.list.shown(Math.min(shown, total), total)}</span>
        {shown < total && (
          <button type="button" className="button" onClick={showMore}>
            {fr.list.more(Math.min(PAGE_OF_LIST, total - shown))}
          </button>
        )}
      </p>
    </>
  )
}
