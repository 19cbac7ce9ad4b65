import type { ReactNode } from 'react'
import { pictureWords } from '../../text/picture-words'

type Props = {
  readonly title: string // the human name of the picture
  readonly told: ReactNode // what it shows, in words
  readonly summary?: string // what opens its table
  readonly table: ReactNode
  readonly children: ReactNode
}

/** A picture with its name, what it shows in words, and the same as a table. */
export function Picture({ title, told, summary = pictureWords.table, table, children }: Props) {
  return (
    <figure className="picture">
      <figcaption>
        <h4 className="picture-title">{title}</h4>
        {told}
      </figcaption>
      <div className="picture-drawn">{children}</div>
      <details className="picture-table">
        <summary>{summary}</summary>
        {table}
      </details>
    </figure>
  )
}
