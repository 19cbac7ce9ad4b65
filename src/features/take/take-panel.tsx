import type { ReactNode } from 'react'
import { takeWords as words } from '../../text/take-words'
import './take.css'

/** The files that a view can be taken along as. */
export const PICTURES = ['wide', 'page'] as const
export type Picture = (typeof PICTURES)[number]

type Props = {
  readonly said: keyof typeof words.said | null
  readonly share: ReactNode
  readonly onPicture: (picture: Picture) => void
  readonly onList: () => void
  readonly onReady: () => void // about to print
  readonly onPrint: () => void
  readonly talks: string // address of what can be projected
}

/** What a view is taken along as: its address, a picture, its list, paper. */
export function TakePanel({ said, share, onPicture, onList, onReady, onPrint, talks }: Props) {
  return (
    <section className="take" aria-label={words.what}>
      {share}
      <p className="take-acts">
        {PICTURES.map((picture) => (
          <button key={picture} type="button" className="button" onClick={() => onPicture(picture)}>
            {words[picture]}
          </button>
        ))}
        <button type="button" className="button" onClick={onList}>
          {words.list}
        </button>
        <button type="button" className="button" onFocus={onReady} onClick={onPrint}>
          {words.print}
        </button>
      </p>
      <p>
        <a href={talks}>{words.talks}</a>
      </p>
      <p role="status" className="aside">
        {said && words.said[said]}
      </p>
    </section>
  )
}
