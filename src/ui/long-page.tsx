import type { ReactNode } from 'react'
import { fr } from '../text/fr'
import './long-page.css'

/** One part of a page to read: where its heading is found, and what it says. */
export type PagePart = { readonly id: string; readonly title: string; readonly body: ReactNode }

/** A page to read: its parts under their headings, and a table of contents that leads to each. */
export function LongPage({ parts }: { readonly parts: readonly PagePart[] }) {
  return (
    <div className="long-page">
      <nav className="contents" aria-label={fr.nav.contents}>
        <ul>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ id, title, body }) => (
        <section key={id} className="page-part" aria-labelledby={id}>
          <h3 id={id} tabIndex={-1}>
            {title}
          </h3>
          {body}
        </section>
      ))}
    </div>
  )
}
