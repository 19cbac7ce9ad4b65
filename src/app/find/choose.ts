import { MOST_COMPARED } from '../../domain/link-page'
import { tidySearch } from '../../domain/link-text'
import { levelOf, readTerritoryId } from '../../domain/territory'
import { changeLink, currentLink } from '../../state/link-store'
import { keepWords } from '../../state/ui'
import { showList } from './show-list'

/** The list takes the focus from the field, which also puts away the keyboard of a phone. */
function leaveForList(): void {
  showList()
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('#app #list')?.focus({ preventScroll: true }),
  )
}

/** The list of all France keeps to names and communes that hold these words; a search that follows another replaces it. */
export function searchWords(text: string): void {
  const link = currentLink()
  const q = tidySearch(text)
  leaveForList()
  if (q === link.filters.q && link.page.at === 'map' && link.place === null) return
  const how = link.filters.q !== '' && q !== '' && link.page.at === 'map' ? 'replace' : 'push'
  const words = { filters: { ...link.filters, q }, place: null, radius: null } // one question, one answer
  changeLink({ ...words, page: { at: 'map' }, view: null }, how)
}

/**
 * What an answer of the field leads to: the sheet of an organisation, the list from a place, or that of the words.
 * @param kept what the field goes on saying of a place; '' for its name
 */
export function choose(key: string, text: string, kept = ''): void {
  if (key === WORDS) {
    searchWords(text)
    return
  }
  const filters = { ...currentLink().filters, q: '' }
  const [, id] = /^catalyst:(.+)$/.exec(key) ?? []
  if (id) {
    changeLink({ page: { at: 'catalyst', id }, filters, view: null })
    return
  }
  const place = readTerritoryId(key)
  keepWords(place, kept)
  const { page } = currentLink()
  if (page.at === 'compare' && place) {
    const isAlike = page.territories[0] && levelOf(page.territories[0]) === levelOf(place)
    if (!isAlike || page.territories.length >= MOST_COMPARED) changeLink({ place, view: null })
    else
      changeLink({
        page: { ...page, territories: [...new Set([...page.territories, place])] },
        place: null,
        view: null,
      })
    return
  }
  changeLink({ place, page: { at: 'map' }, filters, view: null })
  leaveForList()
}

/** The answer that stands for the words themselves. */
export const WORDS = 'words'

/** Neither words nor a place are asked for any more. */
export function clearSearch(): void {
  const { place, filters } = currentLink()
  if (place === null && filters.q === '') return
  changeLink({ place: null, radius: null, filters: { ...filters, q: '' }, view: null })
}
