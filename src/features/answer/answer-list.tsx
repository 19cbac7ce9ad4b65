import type { ComponentType } from 'react'
import { useEffect, useMemo, useRef } from 'react'
import type { Answered } from '../../domain/answer'
import type { Further } from '../../domain/by-distance'
import type { Catalyst } from '../../domain/catalyst'
import type { Link } from '../../domain/link'
import type { Territory, TerritoryIndex } from '../../domain/territory'
import { PAGE_OF_LIST, showMore, useUi } from '../../state/ui'
import { reasonText } from '../../text/answer-text'
import { answerWords } from '../../text/answer-words'

/** How the list of results draws one organisation. */
export type Item = ComponentType<{
  readonly catalyst: Catalyst
  readonly link: Link
  readonly number?: number | undefined
  readonly reason?: string
}>

/** What every list of an answer is drawn with. */
export type Drawn = {
  readonly Item: Item
  readonly link: Link
  readonly place: Territory
  readonly territories: TerritoryIndex
  readonly numbers: ReadonlyMap<string, number> // by id; of their marks on the map
}

type Props = Drawn & { readonly organisations: readonly Answered[] }

/** Organisations in the order given, each with its number, as the list draws it, and why it is there. */
export function AnswerList({ organisations, Item, link, place, territories, numbers }: Props) {
  return (
    <ol className="results">
      {organisations.map((one) => {
        const { id } = one.catalyst
        const reason = reasonText(one, place, territories)
        return <Item key={id} catalyst={one.catalyst} number={numbers.get(id)} {...{ link, reason }} />
      })}
    </ol>
  )
}

/** The same, fifty at a time; a press moves the focus to the first that it brings. */
export function PagedAnswerList({
  organisations,
  ...drawn
}: Drawn & { readonly organisations: Further<Answered> }) {
  const shown = useUi((ui) => ui.shown)
  const total = organisations.length
  const told = useMemo(() => organisations.first(shown), [organisations, shown])
  const list = useRef<HTMLDivElement>(null)
  const before = useRef(shown)
  useEffect(() => {
    if (shown > before.current)
      list.current?.querySelectorAll<HTMLElement>('[data-item]')[before.current]?.focus()
    before.current = shown
  }, [shown])
  return (
    <div ref={list}>
      <AnswerList organisations={told} {...drawn} />
      <p className="list-end">
        <span>{answerWords.shown(Math.min(shown, total), total)}</span>
        {shown < total && (
          <button type="button" className="button" onClick={showMore}>
            {answerWords.more(Math.min(PAGE_OF_LIST, total - shown))}
          </button>
        )}
      </p>
    </div>
  )
}
