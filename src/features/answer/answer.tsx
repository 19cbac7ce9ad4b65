import { type ReactNode, useMemo } from 'react'
import {
  type Answer,
  answerFor,
  answerMarks,
  isEmptied,
  isFolded,
  isUncovered,
  othersOf,
} from '../../domain/answer'
import { compareFrom } from '../../domain/compare-link'
import type { Filtered } from '../../domain/filter'
import { isNarrowed, type Link } from '../../domain/link'
import { epciOf } from '../../domain/reason'
import { relaxationsOf } from '../../domain/relax'
import type { Atlas } from '../../domain/scene-from'
import type { Territory } from '../../domain/territory'
import { hrefOf } from '../../state/link-store'
import { answerClauses, answerSentence, levelWordOf } from '../../text/answer-text'
import { answerWords } from '../../text/answer-words'
import { capitalised, typographic } from '../../text/format'
import { AnswerList, type Drawn, type Item, PagedAnswerList } from './answer-list'
import { AnswerPart, FoldedPart } from './answer-part'
import { Relax } from './relax'
import './answer.css'

const words = answerWords

/** The answer in one line, its place first; where nobody is known to act, the name stands above. */
function Sentence({ answer, place, isKept }: { answer: Answer; place: Territory; isKept: boolean }) {
  const name = typographic(place.name)
  return (
    <p className="answer-sentence">
      <strong translate="no">{name}</strong>
      {isUncovered(answer) ? (
        <span className="answer-uncovered">{`${capitalised(answerClauses(answer, place, isKept).join())}.`}</span>
      ) : (
        answerSentence(answer, place, isKept).slice(name.length)
      )}
    </p>
  )
}

/** The sheet of the place, and the way back to the list of all. */
function Ways({ place, link }: { readonly place: Territory; readonly link: Link }) {
  const sheet: Link = { ...link, page: { at: 'territory', id: place.id }, view: null }
  const all: Link = { ...link, place: null, radius: null, view: null }
  return (
    <p className="answer-ways">
      <a href={hrefOf(sheet)} data-item={`territory:${place.id}`}>
        {words.links.territory[levelWordOf(place)]}
      </a>
      <a href={hrefOf(compareFrom(link, place.id))}>{words.links.compare}</a>
      <a href={hrefOf(all)}>{words.links.all}</a>
    </p>
  )
}

type PartsProps = { readonly answer: Answer; readonly drawn: Drawn }

function Near({ answer, drawn }: PartsProps) {
  const [near, further] = [answer.near, othersOf(answer)]
  if (near.length + further.length === 0) return null
  const why = near.length > 0 ? words.nearWhy(words.centre[levelWordOf(drawn.place)]) : words.nothingNear
  return (
    <AnswerPart title={words.parts.near} organisations={near}>
      <p className="aside">{why}</p>
      <AnswerList organisations={near} {...drawn} />
      {further.length > 0 && (
        <FoldedPart name="others" title={words.others} organisations={further} isSub>
          {() => <PagedAnswerList organisations={further} {...drawn} />}
        </FoldedPart>
      )}
    </AnswerPart>
  )
}

/** Who acts in the place from a wider mandate: open where nobody is closer. */
function Wider({ answer, drawn }: PartsProps) {
  const folded = isFolded(answer)
  return (['departement', 'region'] as const).map((part) => {
    const [title, organisations] = [words.parts[part], answer[part]]
    if (organisations.length === 0) return null
    return folded ? (
      <FoldedPart key={part} name={part} title={title} organisations={organisations}>
        {() => <AnswerList organisations={organisations} {...drawn} />}
      </FoldedPart>
    ) : (
      <AnswerPart key={part} title={title} organisations={organisations}>
        <AnswerList organisations={organisations} {...drawn} />
      </AnswerPart>
    )
  })
}

type Props = {
  readonly place: Territory
  readonly link: Link
  readonly atlas: Atlas
  readonly filtered: Filtered
  readonly Item: Item
  readonly children: ReactNode // what narrows it
}

/** Who acts in a place and who is near it, among what the filters leave: one sentence, then its parts. */
export function AnswerOfPlace({ place, link, atlas, filtered, Item, children }: Props) {
  const { table, territories } = atlas
  const { rows } = filtered
  const answer = useMemo(() => answerFor(place, table, rows, territories), [place, table, rows, territories])
  const numbers = useMemo(() => new Map(answerMarks(answer).map(({ id, number }) => [id, number])), [answer])
  const drawn = { Item, link, place, territories, numbers }
  const isKept = isNarrowed(link)
  const level = levelWordOf(place)
  return (
    <>
      <Sentence answer={answer} place={place} isKept={isKept} />
      <Ways place={place} link={link} />
      {isKept && isEmptied(answer) && <Relax relaxations={relaxationsOf(link, place, atlas)} />}
      <details className="answer-filters" open={isKept}>
        <summary>{words.filters}</summary>
        {children}
      </details>
      {answer.own.length > 0 && (
        <AnswerPart
          title={level === 'com' && epciOf(place) ? words.yours.comAndEpci : words.yours[level]}
          organisations={answer.own}
        >
          <AnswerList organisations={answer.own} {...drawn} />
        </AnswerPart>
      )}
      <Near answer={answer} drawn={drawn} />
      <Wider answer={answer} drawn={drawn} />
      {answer.national.length > 0 && (
        <FoldedPart name="national" title={words.parts.national} organisations={answer.national}>
          {() => <AnswerList organisations={answer.national} {...drawn} />}
        </FoldedPart>
      )}
    </>
  )
}
