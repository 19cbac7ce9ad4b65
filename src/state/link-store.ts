import { useMemo, useSyncExternalStore } from 'react'
import type { ItemRef } from '../domain/catalyst'
import type { Link } from '../domain/link'
import { type ReadLink, readLink, writeLink } from '../domain/link-text'
import type { TerritoryId } from '../domain/territory'

const BASE: string = import.meta.env.BASE_URL
const CHANGED = 'link-changed' // history.pushState fires nothing by itself

const address = () => location.pathname + location.search

/** The address of a link on this site, for a real `<a href>`. */
export const hrefOf = (link: Link) => writeLink(BASE, link)

/**
 * The whole address of a link, for what leaves the screen.
 * @param home public address of the site, '' when it is not set: then that of this page
 */
export function addressOf(link: Link, home: string): string {
  const path = hrefOf(link)
  if (!home) return new URL(path, location.origin).href
  return `${home.replace(/\/+$/, '')}/${path.slice(BASE.length)}`
}

const PLAIN = `${BASE}liste/`
/** The list without script: of a région or département, of the national networks, or null for the whole. */
export const plainHref = (part: TerritoryId | 'nationaux' | null) => (part ? `${PLAIN}${part}/` : PLAIN)

/** The link of the address bar, now. */
export const currentLink = (): Link => readLink(BASE, location).link

/** The number of this entry of the browser's history among those of the site. */
export const entryNow = (): number => history.state?.entry ?? 0

/** New entries that the part which takes choices back has not read yet: their number, the addresses before and after. */
export const newEntries: (readonly [entry: number, before: string, after: string])[] = []

/** Goes to a link. A choice makes a step back (`push`); a camera move does not (`replace`). */
export function goTo(link: Link, how: 'push' | 'replace' = 'push'): void {
  const href = hrefOf(link)
  if (href === address()) return
  const { at } = currentLink().page
  if (how === 'push') {
    const entry = entryNow() + 1
    if (at !== 'talk') newEntries.push([entry, address(), href])
    history.pushState({ from: at, entry }, '', href)
  } else history.replaceState(history.state, '', href)
  dispatchEvent(new Event(CHANGED))
}

/** Whether the step of history before this one is the comparison, and this one is not. */
export const isFromCompared = () => history.state?.from === 'compare' && currentLink().page.at !== 'compare'
/** Goes a step back. */
export const goBack = () => history.back()

/** Changes some of the link. */
export function changeLink(change: Partial<Link>, how: 'push' | 'replace' = 'push'): void {
  goTo({ ...currentLink(), ...change }, how)
}

/** What an address of this site opens the sheet of; null for any other. */
export function itemOfHref(href: string): ItemRef | null {
  const { page } = linkOf(href)
  return page.at === 'catalyst' || page.at === 'pioneer' || page.at === 'territory'
    ? { kind: page.at, id: page.id }
    : null
}

/** Follows an address of this site without leaving the page; false when it leads elsewhere. */
export function follow(href: string): boolean {
  const url = new URL(href, location.href)
  if (url.origin !== location.origin || !url.pathname.startsWith(BASE)) return false
  if (/\.\w+$/.test(url.pathname)) return false // a file, not a page
  if (url.pathname.startsWith(PLAIN)) return false // a page without the app
  goTo(readLink(BASE, url).link)
  return true
}

/** The link of an address of this site. */
export const linkOf = (href: string): Link => readLink(BASE, new URL(href, location.href)).link

/** Calls back after each change of the link, by the page or by the browser. */
export function subscribe(notify: () => void) {
  addEventListener('popstate', notify)
  addEventListener(CHANGED, notify)
  return () => {
    removeEventListener('popstate', notify)
    removeEventListener(CHANGED, notify)
  }
}

/** The link of the address bar and what of it could not be read; renders again when it changes. */
export function useLink(): ReadLink {
  const now = useSyncExternalStore(subscribe, address)
  return useMemo(() => {
    const [pathname = '', search = ''] = now.split(/(?=\?)/)
    return readLink(BASE, { pathname, search })
  }, [now])
}
