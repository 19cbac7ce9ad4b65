import { useQuery } from '@tanstack/react-query'
import { milestonesQuery } from '../data/page-queries'
import type { Link } from '../domain/link'
import type { Atlas } from '../domain/scene-from'
import { PioneerList } from '../features/detail/pioneer-list'
import { PioneerSheet } from '../features/detail/pioneer-sheet'
import { hrefOf } from '../state/link-store'
import { pioneerWords } from '../text/pioneer-words'
import { Failed, Unknown, Waiting } from './states'
import type { Follower } from './use-atlas'

type Props = {
  readonly id: string | null // null: the list
  readonly link: Link
  readonly atlas: Atlas
  readonly stories: Follower
  readonly onClose: () => void
}

/** The list of pioneer stories, or one of them; the steps of the network follow it. */
export function OpenPioneer({ id, link, atlas, stories, onClose }: Props) {
  const { table, territories, pioneers } = atlas
  const milestones = useQuery({ ...milestonesQuery, enabled: id !== null }).data ?? []
  if (stories.is === 'failed') return <Failed what="part" fault={stories.fault} retry={stories.retry} />
  if (stories.is === 'loading') return <Waiting what="part" />
  if (id === null) return <PioneerList {...{ pioneers, territories, link, onClose }} />
  const pioneer = pioneers.find((story) => story.id === id)
  if (pioneer) {
    return <PioneerSheet {...{ pioneer, pioneers, milestones, table, territories, link, onClose }} />
  }
  return (
    <>
      <Unknown title={pioneerWords.unknown} why={pioneerWords.unknownWhy(id)} />
      <p>
        <a href={hrefOf({ ...link, page: { at: 'pioneers' }, view: null })}>{pioneerWords.all}</a>
      </p>
    </>
  )
}
