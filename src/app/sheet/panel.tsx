import { memo, useEffect } from 'react'
import type { Filtered } from '../../domain/filter'
import type { Link } from '../../domain/link'
import type { Atlas } from '../../domain/scene-from'
import { useUi } from '../../state/ui'
import { ListPanel } from '../find/list-panel'
import { lazyPart } from '../lazy-part'
import { Waiting } from '../states'
import type { Follower } from '../use-atlas'

const OpenSheet = lazyPart(async () => (await import('./open-sheet')).OpenSheet, <Waiting what="part" />)

type Props = {
  readonly link: Link
  readonly atlas: Atlas
  readonly places: Follower
  readonly stories: Follower
  readonly filtered: Filtered
  readonly isCounted: boolean // the bar of the sheet says the number
}

/** What the column shows below the search: the list, or what the link opens. */
export const Panel = memo(function Panel(props: Props) {
  const { link, atlas, places, stories, filtered, isCounted } = props
  const isCalm = useUi((ui) => ui.isMapSettled)
  useEffect(() => {
    if (isCalm) OpenSheet.prepare()
  }, [isCalm])
  if (link.page.at === 'map') return <ListPanel {...{ link, atlas, places, filtered, isCounted }} />
  return <OpenSheet {...{ link, atlas, places, stories, filtered }} />
})
