import type { ReactNode } from 'react'
import type { Filtered } from '../../domain/filter'
import type { Link } from '../../domain/link'
import type { Atlas } from '../../domain/scene-from'
import type { TerritoryId } from '../../domain/territory'
import { AnswerOfPlace } from '../../features/answer/answer'
import { AnswerSummary } from '../../features/answer/answer-summary'
import { CountLine, CountWhy, ThirdPlacesSwitch } from '../../features/filter/count-line'
import { ResultItem } from '../../features/list/result-item'
import { ResultList } from '../../features/list/result-list'
import { changeLink } from '../../state/link-store'
import { answerWords } from '../../text/answer-words'
import { typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { Notice } from '../../ui/notice'
import { useLate } from '../../ui/use-late'
import { TransmitAnswer } from '../paper/transmit'
import type { Follower } from '../use-atlas'

const SLOW = 2000 // milliseconds before the page says that the network is slow

type Props = {
  readonly id: TerritoryId
  readonly link: Link
  readonly atlas: Atlas
  readonly places: Follower
  readonly filtered: Filtered
  readonly children: ReactNode // what narrows the answer
}

function Waiting() {
  const slow = useLate(true, SLOW)
  return (
    <p className="waiting" role="status">
      {slow ? answerWords.slow : answerWords.waiting}
    </p>
  )
}

/** Why there is no answer, above the whole list: the place did not come, or there is none of its code. */
function Missing({ id, places }: Pick<Props, 'id' | 'places'>) {
  if (places.is !== 'failed') {
    const forget = () => changeLink({ place: null, radius: null, view: null })
    return (
      <Notice
        tone="alert"
        title={answerWords.unknown(id)}
        action={{ label: answerWords.forget, onPress: forget }}
      >
        <p>{answerWords.unknownAct}</p>
      </Notice>
    )
  }
  const action =
    places.fault === 'gone'
      ? { label: fr.errors.reload, onPress: () => location.reload() }
      : { label: fr.errors.retry, onPress: places.retry }
  return (
    <Notice tone="alert" title={answerWords.failed[places.fault]} action={action}>
      <p>{answerWords.failedAct}</p>
    </Notice>
  )
}

/** The answer of the place that the link asks for; while its data is not there, what happens and what there is. */
export function OpenAnswer({ id, link, atlas, places, filtered, children }: Props) {
  const { table, territories } = atlas
  const place = territories.get(id)
  if (!place && places.is !== 'loading') {
    return (
      <>
        <Missing id={id} places={places} />
        {children}
        <CountLine {...{ table, filtered }} filters={link.filters} />
        <div>
          <ResultList {...{ table, filtered, link }} />
        </div>
      </>
    )
  }
  const narrowed = (
    <>
      {children}
      <ThirdPlacesSwitch filters={link.filters} />
    </>
  )
  if (!place) {
    return (
      <>
        <Waiting />
        {narrowed}
      </>
    )
  }
  return (
    <>
      <AnswerOfPlace Item={ResultItem} {...{ place, link, atlas, filtered }}>
        {narrowed}
      </AnswerOfPlace>
      <TransmitAnswer link={link} text={typographic(place.name)} />
      <CountWhy table={table} />
    </>
  )
}

/** The answer in a few words, for the bar of a phone's sheet. */
export function AnswerBar({ id, places, ...props }: Omit<Props, 'children'>) {
  const place = props.atlas.territories.get(id)
  if (place) return <AnswerSummary place={place} {...props} />
  const said = {
    loading: answerWords.waiting,
    ready: answerWords.unknown(id),
    failed: answerWords.failed[places.is === 'failed' ? places.fault : 'offline'],
  }
  return <p className="count-parts">{said[places.is]}</p>
}
