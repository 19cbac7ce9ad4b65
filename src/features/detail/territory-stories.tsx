import { useMemo } from 'react'
import type { Link } from '../../domain/link'
import type { Pioneer } from '../../domain/pioneer'
import { storiesOf } from '../../domain/stories-of'
import type { Territory, TerritoryIndex } from '../../domain/territory'
import { hrefOf } from '../../state/link-store'
import { formatAway, french, typographic } from '../../text/format'
import { territorySheetWords } from '../../text/territory-sheet-words'
import { Folded } from '../../ui/folded'

type Props = {
  readonly pioneers: readonly Pioneer[]
  readonly place: Territory
  readonly territories: TerritoryIndex
  readonly link: Link
}

/** The pioneer stories told of a territory, else the nearest one with its distance. */
export function TerritoryStories({ pioneers, place, territories, link }: Props) {
  const { here, nearest } = useMemo(
    () => storiesOf(pioneers, place, territories),
    [pioneers, place, territories],
  )
  const hrefTo = (page: Link['page']) => hrefOf({ ...link, page, view: null })
  const item = ({ id, name, when }: Pioneer, more: string) => (
    <li key={id}>
      <a href={hrefTo({ at: 'pioneer', id })} translate="no">
        {typographic(name)}
      </a>{' '}
      <span className="aside">{[french(when), more].filter(Boolean).join(', ')}</span>
    </li>
  )
  return (
    <>
      {here.length === 0 && <p>{nearest ? territorySheetWords.nearestStory : territorySheetWords.noStory}</p>}
      <Folded className="links" limit={3} more={territorySheetWords.more}>
        {nearest
          ? item(nearest.pioneer, territorySheetWords.storyAway(formatAway(nearest.away)))
          : here.map((p) => item(p, ''))}
      </Folded>
      <p>
        <a href={hrefTo({ at: 'pioneers' })}>{territorySheetWords.allStories}</a>
      </p>
    </>
  )
}
