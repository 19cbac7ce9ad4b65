import type { ReactNode } from 'react'
import type { Answered } from '../../domain/answer'
import type { Further } from '../../domain/by-distance'
import { turn, useUi } from '../../state/ui'
import { answerWords } from '../../text/answer-words'

type TitleProps = { readonly title: string; readonly organisations: readonly Answered[] | Further<Answered> }

/** « 77 organisations recensées, dont 35 tiers-lieux ». */
function Count({ organisations }: Pick<TitleProps, 'organisations'>) {
  const thirdPlaces =
    'thirdPlaces' in organisations
      ? organisations.thirdPlaces
      : organisations.filter(({ catalyst }) => catalyst.family.kind === 'tiers-lieux').length
  return <span className="answer-count">{answerWords.count(organisations.length, thirdPlaces)}</span>
}

/** A part of an answer under its counted title. */
export function AnswerPart({
  title,
  organisations,
  children,
}: TitleProps & { readonly children: ReactNode }) {
  return (
    <section className="answer-part">
      <h2>
        {title} {organisations.length > 0 && <Count organisations={organisations} />}
      </h2>
      {children}
    </section>
  )
}

type FoldedProps = TitleProps & {
  readonly name: string // which part, for the state that outlives a visit to a sheet
  readonly isSub?: boolean // belongs to the part above: no title of its own
  readonly children: () => ReactNode // made when it is opened
}

/** A part of an answer that waits behind its counted title. */
export function FoldedPart({ name, title, organisations, isSub = false, children }: FoldedProps) {
  const isOpen = useUi((ui) => ui.turned.includes(name))
  const Title = isSub ? 'span' : 'h2'
  return (
    <details
      className={isSub ? 'answer-part answer-others' : 'answer-part'}
      open={isOpen}
      onToggle={(event) => turn(name, event.currentTarget.open)}
    >
      <summary>
        <Title>
          <span className="answer-title">{title}</span> <Count organisations={organisations} />
        </Title>
      </summary>
      {isOpen && children()}
    </details>
  )
}
