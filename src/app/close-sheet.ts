import type { Link } from '../domain/link'
import { changeLink, hrefOf } from '../state/link-store'

/** Goes back to the list, and the focus to the item or sign that led here. The filters and the reader's view stay. */
export function closeSheet(link: Link) {
  const { page } = link
  const ref = 'id' in page ? `${page.at}:${page.id}` : ''
  const sign = hrefOf({ ...link, view: null })
  changeLink({ page: { at: 'map' } })
  requestAnimationFrame(() => {
    const find = (selector: string) => document.querySelector<HTMLElement>(`#app ${selector}`)
    const item =
      find(`[data-item="${CSS.escape(ref)}"]`) ??
      find(`#map a[href="${CSS.escape(sign)}"]:not([tabindex="-1"])`)
    const back = item ?? document.getElementById('list')
    back?.focus()
  })
}
