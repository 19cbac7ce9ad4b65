import type { ReactNode } from 'react'
import type { DataFault } from '../data/load'
import { HOME } from '../domain/link'
import { currentLink, goTo, hrefOf } from '../state/link-store'
import { fr } from '../text/fr'
import { Notice } from '../ui/notice'
import { useLate } from '../ui/use-late'
import { plainPageOf } from './first/plain-text'

const SLOW = 2000 // milliseconds before the page says that it is waiting

/** What is on its way, or could not be had: the list itself, or a part of the page beside it. */
type What = 'list' | 'part'

/** Data is on its way; after two seconds, that the network is slow. */
export function Waiting({ what = 'list' }: { readonly what?: What }) {
  const slow = useLate(true, SLOW)
  const words = fr.errors[what]
  return (
    <p className="waiting" role="status">
      {slow ? words.slow : words.loading}
    </p>
  )
}

type FailedProps = {
  readonly fault: DataFault
  readonly retry: () => void
  readonly what?: What
  readonly children?: ReactNode
}

/** Data could not be had: why, what to do, and where the list can be read meanwhile. */
export function Failed({ fault, retry, what = 'list', children }: FailedProps) {
  const words = fr.errors[what]
  const link = currentLink()
  const action =
    fault === 'offline'
      ? { label: fr.errors.retry, onPress: retry }
      : { label: fr.errors.reload, onPress: () => location.reload() }
  return (
    <Notice tone="alert" title={words[fault]} action={action}>
      <p>{words.act[fault]}</p>
      {what === 'part' && link.page.at !== 'map' && (
        <p>
          <a href={hrefOf({ ...link, page: { at: 'map' } })}>{fr.sheet.back}</a>
        </p>
      )}
      {what === 'list' && (
        <p>
          <a href={plainPageOf(link)}>{fr.errors.plainList}</a>
        </p>
      )}
      {children}
    </Notice>
  )
}

/** The link names something that does not exist: the search and the list are there. */
export function Unknown({ title, why }: { readonly title: string; readonly why: string }) {
  const action = { label: fr.site.home, onPress: () => goTo(HOME) }
  return (
    <Notice tone="alert" titleId="sheet-title" title={title} action={action}>
      <p>{why}</p>
      <button
        type="button"
        className="link-button"
        onClick={() => document.getElementById('search')?.focus()}
      >
        {fr.errors.searchInstead}
      </button>
    </Notice>
  )
}
