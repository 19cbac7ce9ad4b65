import { useEffect, useState } from 'react'
import type { Link } from '../domain/link'
import type { CatalystTable } from '../domain/table'
import { hrefOf } from '../state/link-store'
import { typographic } from '../text/format'
import { searchNames } from '../work/name-search'

export type Suggestion = { readonly name: string; readonly href: string }
const MOST = 4

/** Organisations whose names look like what was typed; asked of a worker, only when nothing matches. */
export function useSuggestions(
  table: CatalystTable | null,
  link: Link,
  nothing: boolean,
): readonly Suggestion[] {
  const [found, setFound] = useState<{ typed: string; rows: readonly number[] }>({ typed: '', rows: [] })
  const typed = link.filters.q
  const wanted = nothing && typed !== ''
  useEffect(() => {
    if (!table || !wanted) return
    const search = searchNames(table.columns.rows.name)
    search.closest(typed, MOST).then((rows) => setFound({ typed, rows }))
    return search.stop
  }, [table, typed, wanted])
  if (!table || !wanted || found.typed !== typed) return []
  const { id, name } = table.columns.rows
  return found.rows.map((row) => ({
    name: typographic(name[row]!),
    href: hrefOf({
      ...link,
      page: { at: 'catalyst', id: id[row]! },
      filters: { ...link.filters, q: '' },
      view: null,
    }),
  }))
}
