import { useMemo } from 'react'
import { answerFor } from '../../domain/answer'
import type { Filtered } from '../../domain/filter'
import { isNarrowed, type Link } from '../../domain/link'
import type { Atlas } from '../../domain/scene-from'
import type { Territory } from '../../domain/territory'
import { answerClauses } from '../../text/answer-text'
import { capitalised } from '../../text/format'
import { toldApart } from '../../text/place-name'

const SAID = 2 // clauses: the place itself, and how far the nearest is

type Props = {
  readonly place: Territory
  readonly link: Link
  readonly atlas: Atlas
  readonly filtered: Filtered
}

/** An answer in a few words: its place, who is there, how far the nearest is. */
export function AnswerSummary({ place, link, atlas: { table, territories }, filtered: { rows } }: Props) {
  const answer = useMemo(() => answerFor(place, table, rows, territories), [place, table, rows, territories])
  return (
    <>
      <p className="count-total answer-name" translate="no">
        {toldApart(place)}
      </p>
      <p className="count-parts answer-short">
        {capitalised(answerClauses(answer, place, isNarrowed(link)).slice(0, SAID).join(' · '))}
      </p>
    </>
  )
}
