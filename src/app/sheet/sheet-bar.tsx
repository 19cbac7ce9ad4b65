import type { MouseEvent } from 'react'
import type { Filtered } from '../../domain/filter'
import type { Link } from '../../domain/link'
import type { Atlas } from '../../domain/scene-from'
import { CountSummary } from '../../features/filter/count-line'
import { fr } from '../../text/fr'
import { AnswerBar } from '../find/answer-parts'
import { showList } from '../find/show-list'
import type { Follower } from '../use-atlas'
import { backWords, closeSheet } from './use-focus-return'

function onGo(event: MouseEvent) {
  event.preventDefault()
  showList()
  document.querySelector<HTMLElement>('#app #list')?.focus({ preventScroll: true })
}

type Props = {
  readonly link: Link
  readonly atlas: Atlas
  readonly places: Follower
  readonly filtered: Filtered
  readonly name: string
}

/** What the sheet of a phone always says: the number or the answer of a place and the way to the list, or what is open and the way back. */
export function SheetBar({ link, atlas, places, filtered, name }: Props) {
  if (link.page.at !== 'map') {
    return (
      <>
        <p className="sheet-name" translate="no">
          {name}
        </p>
        <button type="button" className="link-button sheet-back" onClick={closeSheet}>
          <svg aria-hidden="true" viewBox="0 0 12 12" width="12" height="12">
            <path d="M8 1.5L3 6l5 4.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
          {backWords()}
        </button>
      </>
    )
  }
  const total = filtered.rows.length
  const isAnswer = link.place !== null && (places.is === 'loading' || atlas.territories.has(link.place))
  return (
    <>
      {link.place ? (
        <AnswerBar id={link.place} {...{ link, atlas, places, filtered }} />
      ) : (
        <CountSummary filtered={filtered} />
      )}
      {(link.place || total > 0) && (
        // biome-ignore lint/a11y/useValidAnchor: without script it leads to the list as well
        <a className="button sheet-go" href="#list" onClick={onGo}>
          {isAnswer ? fr.phone.answer : fr.phone.results(total)}
        </a>
      )}
    </>
  )
}
