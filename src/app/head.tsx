import { HOME, type Link } from '../domain/link'
import { pathOf } from '../domain/link-page'
import { tidySearch } from '../domain/link-text'
import { SearchField } from '../features/filter/search-field'
import { changeLink, currentLink, hrefOf } from '../state/link-store'
import { fr } from '../text/fr'
import { showList } from './show-list'
import type { Suggestion } from './use-suggestions'

type Props = {
  readonly link: Link
  readonly suggestions?: readonly Suggestion[]
  readonly isLow?: boolean // there is little room: the question only
}

/** The list follows the search: typing leaves a sheet, refining a search replaces the step before it. */
export function search(q: string) {
  const link = currentLink()
  const next = tidySearch(q)
  if (next === link.filters.q) return
  if (next !== '') showList()
  const how = link.filters.q !== '' && next !== '' && link.page.at === 'map' ? 'replace' : 'push'
  changeLink({ filters: { ...link.filters, q: next }, page: { at: 'map' }, view: null }, how)
}

/** The top of the column: what the site is, its one sentence, its one question. */
export function Head({
  link,
  suggestions = [],
  isLow = false,
  onType,
}: Props & { readonly onType: (text: string) => void }) {
  return (
    <header className="head" data-compact={isLow || link.page.at !== 'map' || undefined}>
      <h1 className="brand">
        <a href={hrefOf(HOME)}>{fr.site.name}</a>
      </h1>
      <p className="what">{fr.site.sentence}</p>
      <SearchField
        typed={link.filters.q}
        page={pathOf(link.page)}
        onType={onType}
        suggestions={suggestions}
      />
    </header>
  )
}
