import { answerFor, isEmptied } from './answer'
import { FACETS, filterTable } from './filter'
import { type Filters, type Link, NO_FILTERS } from './link'
import type { Atlas } from './scene-from'
import type { Territory } from './territory'
import { rowsWithin } from './within'

const NATIONAL_REACH = 4

/** One thing that a reader may take back: a facet, what is put aside, the search, the radius. */
export type Asked = keyof Filters | 'radius'

/** What a link becomes without one thing asked, and how many organisations that leaves. */
export type Relaxation = {
  readonly asked: Asked
  readonly change: Pick<Link, 'filters' | 'radius'>
  readonly count: number // national networks left out
}

/** The relaxations that fill an empty answer, each alone, in the order of the filters; empty when none does. */
export function relaxationsOf(link: Link, place: Territory, { table, territories }: Atlas): Relaxation[] {
  const { filters, radius } = link
  const keys: readonly (keyof Filters)[] = [...FACETS, 'except', 'q']
  const asked: Asked[] = [
    ...keys.filter((key) => filters[key].length > 0),
    ...(radius ? ['radius' as const] : []),
  ]
  return asked.flatMap((one) => {
    const change =
      one === 'radius'
        ? { filters, radius: null }
        : { filters: { ...filters, [one]: NO_FILTERS[one] }, radius }
    const { rows } = filterTable(table, change.filters, rowsWithin(table, place, change.radius))
    const count = rows.filter((row) => table.reach[row] !== NATIONAL_REACH).length
    return count > 0 && !isEmptied(answerFor(place, table, rows, territories))
      ? [{ asked: one, change, count }]
      : []
  })
}
