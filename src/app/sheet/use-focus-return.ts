import { useEffect, useRef } from 'react'
import type { Link } from '../../domain/link'
import { changeLink, goBack, hrefOf, isFromCompared } from '../../state/link-store'
import { fr } from '../../text/fr'

/** Goes back to the list, or to the comparison that led here. The filters and the reader's view stay. */
export function closeSheet(): void {
  if (isFromCompared()) goBack()
  else changeLink({ page: { at: 'map' } })
}

/** What the way back says. */
export const backWords = () => (isFromCompared() ? fr.compare.back : fr.sheet.back)

/** The item or sign that leads to what a link opens, else the list, from its top. */
function giveBack(link: Link) {
  const { page } = link
  const ref = 'id' in page ? `${page.at}:${page.id}` : ''
  const sign = hrefOf({ ...link, view: null })
  const find = (selector: string) => document.querySelector<HTMLElement>(`#app ${selector}`)
  const item =
    find(`[data-item="${CSS.escape(ref)}"]`) ??
    find(`#map a[href="${CSS.escape(sign)}"]:not([tabindex="-1"])`)
  if (item) item.focus()
  else find('#list')?.focus({ preventScroll: true })
}

/** When what was open gives way to the list, by a press or by Back, the focus that it held goes to what led there; when Back changes the place asked for, to its answer or to the question. */
export function useFocusReturn(link: Link) {
  const before = useRef(link)
  useEffect(() => {
    const was = before.current
    before.current = link
    const isClosed = was.page.at !== 'map' && link.page.at === 'map'
    if (document.activeElement !== document.body) return
    if (isClosed) giveBack(was)
    else if (link.page.at === 'map' && was.place !== link.place)
      document.getElementById(link.place ? 'list' : 'search')?.focus({ preventScroll: true })
  }, [link])
}
