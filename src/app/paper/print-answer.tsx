import { useMemo } from 'react'
import { type Answered, answerFor, answerMarks, othersOf } from '../../domain/answer'
import type { Filtered } from '../../domain/filter'
import { isFiltered, type Link } from '../../domain/link'
import { answerPoints, closeTo, paperScene } from '../../domain/paper'
import { epciOf } from '../../domain/reason'
import type { Atlas } from '../../domain/scene-from'
import type { Territory } from '../../domain/territory'
import { type PaperGroup, PrintList } from '../../features/list/print-list'
import { answerSentence, levelWordOf, reasonText } from '../../text/answer-text'
import { answerWords } from '../../text/answer-words'
import { french } from '../../text/format'
import { printWords } from '../../text/print-words'
import { filtersSentence } from '../../text/sentence-filters'
import { PrintMap } from './print-map'

const SIZE = { width: 700, height: 460 } // pixels

type Props = {
  readonly place: Territory
  readonly link: Link
  readonly atlas: Atlas
  readonly filtered: Filtered
}

/** The parts of an answer as the screen titles them, numbered as there; those that are far are only counted. */
function useAnswer({ place, atlas, filtered }: Omit<Props, 'link'>) {
  const { table, territories } = atlas
  return useMemo(() => {
    const answer = answerFor(place, table, filtered.rows, territories)
    const numbers = new Map(answerMarks(answer).map(({ id, number }) => [id, number]))
    const level = levelWordOf(place)
    const { parts, yours } = answerWords
    const group = (title: string, organisations: readonly Answered[]): PaperGroup[] => {
      const items = organisations.map((one) => ({
        catalyst: one.catalyst,
        number: numbers.get(one.catalyst.id),
        reason: one.reason.is === 'national' ? '' : reasonText(one, place, territories), // its title says it
      }))
      return items.length > 0 ? [{ title, items }] : []
    }
    const groups = [
      ...group(level === 'com' && epciOf(place) ? yours.comAndEpci : yours[level], answer.own),
      ...group(parts.near, answer.near),
      ...group(parts.departement, answer.departement),
      ...group(parts.region, answer.region),
      ...group(parts.national, answer.national),
    ]
    return { answer, numbers, groups, points: answerPoints(place, answer), far: othersOf(answer).length }
  }, [place, table, territories, filtered])
}

/** The answer of a place on paper: its sentence, the map of what is near, and its parts with the reason of each. */
export function PrintAnswer({ place, link, atlas, filtered }: Props) {
  const { answer, numbers, groups, points, far } = useAnswer({ place, atlas, filtered })
  const scene = useMemo(() => closeTo(paperScene(link, atlas), points), [link, atlas, points])
  const isKept = isFiltered(link.filters) || link.radius !== null
  const said = [
    answerSentence(answer, place, isKept),
    ...(link.radius === null ? [] : [printWords.radius(link.radius)]),
    ...[filtersSentence(link.filters, atlas.table)].filter((sentence) => sentence !== null),
  ]
  const sentence = french(said.map((one) => `${one}.`).join(' '))
  return (
    <>
      <p className="print-sentence">{sentence}</p>
      <PrintMap {...{ link, atlas, scene, numbers }} size={SIZE} label={sentence} />
      {numbers.size > 0 && <p className="print-note">{printWords.numberedNear}</p>}
      <PrintList groups={groups} />
      {far > 0 && <p className="print-note">{printWords.others(far)}</p>}
    </>
  )
}
