import { memo } from 'react'
import type { Link } from '../../domain/link'
import type { CatalystTable } from '../../domain/table'
import { Head } from './head'
import { useFinding } from './use-finding'
import { useNearMe } from './use-near-me'

type Props = {
  readonly link: Link
  readonly table: CatalystTable | null // null until it has come
  readonly placeName: string // of the place asked for; '' for none
  readonly isLow: boolean // there is little room: the question only
  readonly handed: string // typed in the first paint
}

/** The head of the page with what its question finds: a letter makes no other part of the page anew. */
export const Question = memo(function Question({ table, ...head }: Props) {
  const { finding, ask, submit } = useFinding(table)
  const near = useNearMe(head.link.place)
  return <Head {...head} {...near} finding={finding} onAsk={ask} onSubmit={submit} />
})
