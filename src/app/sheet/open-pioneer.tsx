import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { milestonesQuery } from '../../data/page-queries'
import { isCalm, onCalm } from '../../device/motion'
import type { Link } from '../../domain/link'
import type { Milestone } from '../../domain/milestone'
import type { Atlas } from '../../domain/scene-from'
import { inYear, yearsOf, yearWithin } from '../../domain/timeline'
import { PioneerList } from '../../features/detail/pioneer-list'
import { PioneerSheet } from '../../features/detail/pioneer-sheet'
import { Timeline, TimelineStart } from '../../features/detail/timeline'
import { changeLink, hrefOf } from '../../state/link-store'
import { pioneerWords } from '../../text/pioneer-words'
import { Failed, Unknown, Waiting } from '../states'
import { type Follower, faultOf } from '../use-atlas'

type Props = {
  readonly id: string | null // null: the list
  readonly link: Link
  readonly atlas: Atlas
  readonly stories: Follower
  readonly onClose: () => void
}

type Steps = UseQueryResult<readonly Milestone[]>

const NO_STEPS: readonly Milestone[] = []

const chooseYear = (year: number | null, how: 'push' | 'replace') => changeLink({ year }, how)

type StoriesProps = Pick<Props, 'link' | 'atlas' | 'onClose'> & { readonly steps: Steps }

/** The list of pioneer stories, of all years or of the one of the link. */
function OpenStories({ link, atlas, steps, onClose }: StoriesProps) {
  const { territories, pioneers } = atlas
  const milestones = steps.data ?? NO_STEPS
  const calm = useSyncExternalStore(onCalm, isCalm)
  const years = useMemo(() => yearsOf(pioneers, milestones), [pioneers, milestones])
  const year = years ? yearWithin(link.year, years) : link.year // the map shows it, with or without its steps
  const view = useMemo(
    () => (year === null ? null : inYear(year, pioneers, milestones)),
    [year, pioneers, milestones],
  )
  useEffect(() => {
    if (year !== link.year && year !== null) chooseYear(year, 'replace') // a year that the timeline does not have
  }, [year, link.year])
  const timeline = () => {
    if (years && view) return <Timeline {...{ view, years }} isCalm={calm} onYear={chooseYear} />
    if (years) return <TimelineStart years={years} onYear={chooseYear} />
    if (!steps.isError) return null
    return <Failed what="part" fault={faultOf(steps.error)} retry={() => void steps.refetch()} />
  }
  return <PioneerList {...{ pioneers, territories, link, view, onClose }} timeline={timeline()} />
}

/** The list of pioneer stories, or one of them; the steps of the network follow it. */
export function OpenPioneer({ id, link, atlas, stories, onClose }: Props) {
  const { table, territories, pioneers } = atlas
  const steps = useQuery(milestonesQuery)
  const milestones = steps.data ?? NO_STEPS
  if (stories.is === 'failed') return <Failed what="part" fault={stories.fault} retry={stories.retry} />
  if (stories.is === 'loading') return <Waiting what="part" />
  if (id === null) return <OpenStories {...{ link, atlas, steps, onClose }} />
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
