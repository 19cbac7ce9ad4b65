import type { ReactNode } from 'react'
import type { Link } from '../../domain/link'
import { PIONEER_LINKS, type Pioneer } from '../../domain/pioneer'
import { type PioneerGroup, pioneersByRegion } from '../../domain/pioneer-neighbours'
import { territoriesOf } from '../../domain/reach'
import type { TerritoryIndex } from '../../domain/territory'
import type { YearView } from '../../domain/timeline'
import { hrefOf } from '../../state/link-store'
import { lighter, useUi } from '../../state/ui'
import { formatList, french, typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { pioneerWords as words } from '../../text/pioneer-words'
import { timelineWords } from '../../text/timeline-words'
import { Lights } from '../../ui/lights'
import { Sheet, SheetPart } from '../../ui/sheet'
import './pioneer.css'

type Props = {
  readonly pioneers: readonly Pioneer[]
  readonly territories: TerritoryIndex
  readonly link: Link
  readonly view: YearView | null // of the year that is shown; null for all years
  readonly timeline: ReactNode
  readonly onClose: () => void
}

/** The names of the territories of a story, else of its commune while they are not loaded. */
const placeOf = ({ territories, commune }: Pioneer, index: TerritoryIndex) =>
  formatList(territoriesOf(index, territories).map(({ name }) => typographic(name))) || typographic(commune)

type Shared = Pick<Props, 'territories' | 'link' | 'view'>

function Row({ pioneer, territories, link, view }: Shared & { pioneer: Pioneer }) {
  const { id, name, when, link: kind } = pioneer
  const isLit = useUi(({ lit }) => lit?.kind === 'pioneer' && lit.id === id)
  const place = placeOf(pioneer, territories)
  return (
    <Lights className="story" isLit={isLit} onLight={lighter({ kind: 'pioneer', id })}>
      <a
        href={hrefOf({ ...link, page: { at: 'pioneer', id }, view: null })}
        data-item={`pioneer:${id}`}
        translate="no"
      >
        {typographic(name)}
      </a>
      {view?.fresh.includes(pioneer) && <span className="story-new">{timelineWords.fresh}</span>}
      <p className="aside">
        {french(typographic(when)) || words.noYear}
        {place && (
          <>
            {' · '}
            <span translate="no">{place}</span>
          </>
        )}
      </p>
      <p className={kind === 'apparente' ? 'story-link story-near' : 'story-link'}>
        {words.shortLinks[kind]}
      </p>
    </Lights>
  )
}

function Group({ group: { region, pioneers }, ...shared }: Shared & { group: PioneerGroup }) {
  return (
    <SheetPart title={region ? typographic(region.name) : words.noPlaceTitle}>
      {!region && <p className="aside">{words.noPlaceWhy}</p>}
      <ul className="stories">
        {pioneers.map((pioneer) => (
          <Row key={pioneer.id} pioneer={pioneer} {...shared} />
        ))}
      </ul>
    </SheetPart>
  )
}

/** What a year leaves out of the list: the stories without a date, apart, and how many begin later. */
function Apart({ view, ...shared }: Shared & { readonly view: YearView }) {
  const later = view.dated - view.begun.length
  return (
    <>
      {later > 0 && <p className="aside">{timelineWords.later(later)}</p>}
      {view.undated.length > 0 && (
        <SheetPart title={timelineWords.undatedTitle}>
          <p className="aside">{timelineWords.undatedWhy}</p>
          <ul className="stories">
            {view.undated.map((pioneer) => (
              <Row key={pioneer.id} pioneer={pioneer} view={view} {...shared} />
            ))}
          </ul>
        </SheetPart>
      )}
    </>
  )
}

/** The pioneer stories by région, those without a known place last: all, or those begun by a year. */
export function PioneerList({ pioneers, territories, link, view, timeline, onClose }: Props) {
  return (
    <Sheet title={fr.pioneer.title} onClose={onClose}>
      {timeline}
      <p>{view ? timelineWords.from(view.year) : words.intro(pioneers.length)}</p>
      <details className="story-words">
        <summary>{words.linksTitle}</summary>
        <dl>
          {PIONEER_LINKS.map((id) => (
            <div key={id}>
              <dt>{words.shortLinks[id]}</dt>
              <dd>{words.links[id]}</dd>
            </div>
          ))}
        </dl>
      </details>
      {pioneersByRegion(view?.begun ?? pioneers, territories).map((group) => (
        <Group key={group.region?.id ?? ''} {...{ group, territories, link, view }} />
      ))}
      {view && <Apart {...{ view, territories, link }} />}
    </Sheet>
  )
}
