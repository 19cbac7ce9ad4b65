import { useEffect } from 'react'
import type { Filtered } from '../../domain/filter'
import { isNarrowed, type Link } from '../../domain/link'
import type { Atlas } from '../../domain/scene-from'
import { CountLine } from '../../features/filter/count-line'
import { FacetBar } from '../../features/filter/facet-bar'
import { ResultList } from '../../features/list/result-list'
import { hrefOf } from '../../state/link-store'
import { useUi } from '../../state/ui'
import { fr } from '../../text/fr'
import { lazyPart } from '../lazy-part'
import type { Follower } from '../use-atlas'
import { AnswerBar, OpenAnswer } from './answer-parts'

const FacetOptions = lazyPart(async () => (await import('./filter-parts')).FacetOptions)
const ActiveChips = lazyPart(async () => (await import('./filter-parts')).ActiveChips)

type Props = {
  readonly link: Link
  readonly atlas: Atlas
  readonly places: Follower
  readonly filtered: Filtered
  readonly isCounted?: boolean // the bar of the sheet says the number
}

/** Filters, count and list, or the answer of a place: what the column shows on the map's own page. */
export function ListPanel({ link, atlas, places, filtered, isCounted = false }: Props) {
  const isCalm = useUi((ui) => ui.isMapSettled)
  useEffect(() => {
    if (!isCalm) return
    for (const part of [FacetOptions, ActiveChips, OpenAnswer, AnswerBar]) part.prepare()
  }, [isCalm])
  const { filters, place } = link
  const facets = (
    <>
      <FacetBar Options={FacetOptions} names={atlas} filtered={filtered} filters={filters} />
      {isNarrowed(link) && <ActiveChips link={link} names={atlas} />}
    </>
  )
  if (place) {
    return (
      <section id="list" className="answer" tabIndex={-1} aria-label={fr.list.title}>
        <OpenAnswer id={place} {...{ link, atlas, places, filtered }}>
          {facets}
        </OpenAnswer>
      </section>
    )
  }
  return (
    <>
      {facets}
      <CountLine table={atlas.table} filtered={filtered} filters={filters} isSaid={isCounted} />
      <p className="list-stories">
        <a href={hrefOf({ ...link, page: { at: 'pioneers' }, view: null })}>{fr.pioneer.fromList}</a>
      </p>
      <section id="list" tabIndex={-1} aria-label={fr.list.title}>
        <ResultList table={atlas.table} filtered={filtered} link={link} />
      </section>
    </>
  )
}
