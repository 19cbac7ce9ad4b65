import { type Facet, type Filtered, facetValues } from '../../domain/filter'
import type { Filters } from '../../domain/link'
import { compareNames } from '../../domain/order'
import { changeLink } from '../../state/link-store'
import { formatNumber } from '../../text/format'
import { isLast, type Names, optionLabel } from './option-label'

type Option = {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly chosen: boolean
}

/** The options of a facet by name, unknown values last, with ids of the link that this build does not know. */
function optionsOf(facet: Facet, names: Names, filtered: Filtered, filters: Filters): Option[] {
  const known = facetValues(names.table)[facet]
  const chosen: readonly string[] = filters[facet]
  const values = [...known, ...chosen.filter((value) => !known.includes(value))]
  return values
    .map((value, i) => ({
      value,
      label: optionLabel(facet, value, names),
      count: filtered.counts[facet][i] ?? 0,
      chosen: chosen.includes(value),
    }))
    .sort((a, b) => Number(isLast(a.value)) - Number(isLast(b.value)) || compareNames(a.label, b.label))
}

function toggle(filters: Filters, facet: Facet, { value, chosen }: Option) {
  const before: readonly string[] = filters[facet]
  const after = chosen ? before.filter((v) => v !== value) : [...before, value]
  // A place chosen moves the frame; other choices leave the reader's view where it is.
  const isPlace = facet === 'regions' || facet === 'departements'
  changeLink({ filters: { ...filters, [facet]: after }, ...(isPlace ? { view: null } : {}) })
}

type Props = {
  readonly facet: Facet
  readonly names: Names
  readonly filtered: Filtered
  readonly filters: Filters
}

/** The values of one facet as boxes to tick, each with the number of rows that it would leave. */
export function OptionList({ facet, names, filtered, filters }: Props) {
  return (
    <ul className="options">
      {optionsOf(facet, names, filtered, filters).map((option) => {
        const closed = option.count === 0 && !option.chosen
        return (
          <li key={option.value}>
            <label className="option" data-closed={closed || undefined}>
              <input
                type="checkbox"
                checked={option.chosen}
                aria-disabled={closed || undefined}
                onChange={() => closed || toggle(filters, facet, option)}
              />
              <span className="option-label">{option.label}</span>
              <span className="option-count">{formatNumber(option.count)}</span>
            </label>
          </li>
        )
      })}
    </ul>
  )
}
