import type { Facet } from '../../domain/filter'
import { NATIONAL, UNKNOWN_FORM, UNKNOWN_TYPE } from '../../domain/link'
import type { CatalystTable } from '../../domain/table'
import type { TerritoryIndex } from '../../domain/territory'
import { filterWords } from '../../text/filter-words'
import { french, typographic } from '../../text/format'

/** What names the values of the facets: the words of the list and the territories. */
export type Names = { readonly table: CatalystTable; readonly territories: TerritoryIndex }

function entryLabel(facet: Facet, value: string, { table, territories }: Names): string | undefined {
  const { vocabulary, families } = table.columns
  const find = (list: readonly { id: string; label: string }[]) => list.find(({ id }) => id === value)?.label
  switch (facet) {
    case 'kinds':
      return find(vocabulary.kinds)
    case 'types':
      return value === UNKNOWN_TYPE ? filterWords.unknownType : find(vocabulary.actors)
    case 'forms':
      return value === UNKNOWN_FORM ? filterWords.unknownForm : find(vocabulary.forms)
    case 'trades':
      return find(vocabulary.trades)
    case 'families':
      return find(families)
    case 'statuses':
      return find(vocabulary.statuses)
    case 'verifications':
      return find(vocabulary.verifications)
    case 'regions':
      return value === NATIONAL ? filterWords.national : territories.get(`reg-${value}`)?.name
    case 'departements':
      return territories.get(`dep-${value}`)?.name ?? territories.get(`reg-${value}`)?.name
  }
}

/** The words of a value of a facet; an id that this build does not know is shown as such. */
export function optionLabel(facet: Facet, value: string, names: Names): string {
  const label = entryLabel(facet, value, names)
  return label ? french(typographic(label)) : filterWords.unknownValue(value)
}

/** Values that stand last in their facet, with the same weight as the others. */
export const isLast = (value: string) =>
  value === UNKNOWN_TYPE || value === UNKNOWN_FORM || value === NATIONAL
