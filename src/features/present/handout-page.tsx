import type { ReactNode } from 'react'
import { talkFileWords } from '../../text/talk-file-words'
import { talkWords } from '../../text/talk-words'
import './handout.css'

const LINES = 26 // to write on, as many as the page has room for

type Props = {
  readonly scene: number // from 1
  readonly total: number
  readonly talk: string // its title
  readonly title: string
  readonly text: string
  readonly kicker: string
  readonly shown: string
  readonly notes: string // '' leaves lines to write on
  readonly map: ReactNode // none for a slide
  readonly foot: ReactNode
}

/** A scene of a talk as one page of paper. */
export function HandoutPage({ scene, total, talk, title, text, kicker, shown, notes, map, foot }: Props) {
  return (
    <section className="handout-page" data-slide={map ? undefined : ''} aria-labelledby={`handout-${scene}`}>
      <p className="handout-count">
        <span>{talk}</span>
        <span>{talkWords.of(scene, total)}</span>
      </p>
      {kicker && <p className="handout-kicker">{kicker}</p>}
      <h3 id={`handout-${scene}`}>{title}</h3>
      <p className="handout-text">{text}</p>
      {map}
      {shown && <p className="handout-shown">{shown}</p>}
      {notes && (
        <div className="handout-notes">
          <h4>{talkFileWords.notes}</h4>
          <p>{notes}</p>
        </div>
      )}
      <div className="handout-lines" aria-hidden="true">
        {Array.from({ length: LINES }, (_, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines that are all alike
          <i key={i} />
        ))}
      </div>
      <footer className="handout-foot">{foot}</footer>
    </section>
  )
}
