import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { manifest } from '../../../src/data/load'
import type { Catalyst } from '../../../src/domain/catalyst'
import { HOME } from '../../../src/domain/link'
import type { Pioneer } from '../../../src/domain/pioneer'
import { territoriesOf } from '../../../src/domain/reach'
import type { Atlas } from '../../../src/domain/scene-from'
import { levelOf } from '../../../src/domain/territory'
import { Contact } from '../../../src/features/detail/contact'
import { Known } from '../../../src/features/detail/known'
import { Provenance } from '../../../src/features/detail/provenance'
import { letterOf, mailHref, NO_REPORT } from '../../../src/features/detail/report-letter'
import { SourceList } from '../../../src/features/detail/source-list'
import { WhereItActs } from '../../../src/features/detail/where-it-acts'
import { addressOf, hrefOf, plainHref } from '../../../src/state/link-store'
import { formatList, french, typographic } from '../../../src/text/format'
import { fr } from '../../../src/text/fr'
import { pioneerWords } from '../../../src/text/pioneer-words'
import { withLevel } from '../../../src/text/place-name'
import { plainWords } from '../../../src/text/plain-words'
import { reportWords } from '../../../src/text/report-words'
import { sheetWords } from '../../../src/text/sheet-words'

/** What a page says when no script runs, or when the app does not start: see guard.ts. */
function plain(
  title: string,
  body: ReactNode,
  lists: readonly (readonly [href: string, name: string])[],
  className = 'plain plain-sheet', // which the app shows too, where it cannot have the list
) {
  return renderToStaticMarkup(
    <>
      <header className="plain">
        <a className="brand" href={hrefOf(HOME)}>
          {fr.site.name}
        </a>
      </header>
      <main className={className}>
        <h1>{title}</h1>
        {body}
        <footer className="plain-why">
          <p>{fr.errors.noScript}</p>
          <ul>
            {lists.map(([href, name]) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </footer>
      </main>
    </>,
  )
}

const WHOLE = [plainHref(null), fr.errors.plainList] as const

/** A page without a text of its own: the words of the site, and the way to the plain list. */
export const plainShell = () => plain(fr.site.title, <p>{fr.site.sentence}</p>, [WHOLE], 'plain')

/** A page to read: what it is about, and the way to the plain list. */
export const plainReading = (title: string, about: string) => plain(title, <p>{about}</p>, [WHOLE])

/** Beside the first paint, which can be read by itself: why nothing answers there, and the way to the whole list. */
export const plainNote = () =>
  renderToStaticMarkup(
    <p className="plain plain-note">
      {fr.errors.noScript} <a href={WHOLE[0]}>{WHOLE[1]}</a>
    </p>,
  )

/** The way to report a sheet where no script runs: a letter that holds its line. */
function PlainReport({ catalyst }: { readonly catalyst: Catalyst }) {
  const { adresse, contact } = manifest.site
  if (!contact) return null
  const address = adresse && addressOf({ ...HOME, page: { at: 'catalyst', id: catalyst.id } }, adresse)
  return (
    <p>
      <a href={mailHref(contact, letterOf(catalyst, address, NO_REPORT))}>{reportWords.open}</a>
    </p>
  )
}

/** An organisation: what it is, where it acts, how to reach it, what is known, by which source. */
export function plainCatalyst(catalyst: Catalyst, { table, territories }: Atlas): string {
  const { family, seat, name } = catalyst
  const { vocabulary } = table.columns
  const departement = typographic(territories.get(`dep-${seat.departement}`)?.name ?? seat.departement)
  const liaison = territories.get(`com-${seat.code}`)?.liaison ?? null
  const body = (
    <>
      <p>
        {typographic(family.label)} · {fr.list.seat(typographic(seat.name), seat.departement)}
      </p>
      <p>{french(typographic(family.phrase))}</p>
      <h2>{sheetWords.where}</h2>
      <WhereItActs catalyst={catalyst} territories={territories} schematic={false} />
      <h2>{sheetWords.contact}</h2>
      <Contact catalyst={catalyst} liaison={liaison} />
      <h2>{sheetWords.known}</h2>
      <Known catalyst={catalyst} vocabulary={vocabulary} />
      <h2>{sheetWords.source}</h2>
      <Provenance catalyst={catalyst} vocabulary={vocabulary} />
      <PlainReport catalyst={catalyst} />
    </>
  )
  const near = [plainHref(`dep-${seat.departement}`), plainWords.nearby(departement)] as const
  return plain(typographic(name), body, territories.has(`dep-${seat.departement}`) ? [near, WHOLE] : [WHOLE])
}

/** A pioneer territory: when, where, what happened, and every source. */
export function plainPioneer(pioneer: Pioneer, { territories }: Atlas): string {
  const places = territoriesOf(territories, pioneer.territories)
  const where = formatList(places.map((t) => withLevel(levelOf(t.id), t.name, t.liaison)))
  const body = (
    <>
      <p>{pioneerWords.links[pioneer.link]}</p>
      <p>{[french(pioneer.when) || pioneerWords.noDate, where || pioneerWords.noPlace].join(' · ')}</p>
      <h2>{pioneerWords.facts}</h2>
      <ul>
        {pioneer.facts.map((fact) => (
          <li key={fact}>{french(typographic(fact))}</li>
        ))}
      </ul>
      <h2>{pioneerWords.sources}</h2>
      <SourceList sources={pioneer.sources} />
    </>
  )
  return plain(typographic(pioneer.name), body, [WHOLE])
}
