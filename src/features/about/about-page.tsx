import { formatDay, french, typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { OutLink } from '../../ui/out-link'
import { Sheet } from '../../ui/sheet'
import './about-page.css'

type Source = {
  readonly id: string
  readonly name: string
  readonly licence: string
  readonly vintage: string // which edition, in words; says more than the day
  readonly use: string // what the map takes from it
  readonly date: string
  readonly url: string
}

type Props = {
  readonly edition: string
  readonly outlines: string // which outlines the map shows, in words
  readonly sources: readonly Source[]
  readonly geojson: string | null // address of the list to download
  readonly pioneersHref: string
  readonly onClose: () => void
}

/** What the map is made of: outlines shown, sources with their licence and date, downloads, privacy. */
export function AboutPage({ edition, outlines, sources, geojson, pioneersHref, onClose }: Props) {
  return (
    <Sheet title={fr.about.title} onClose={onClose}>
      <div className="about">
        <p>{fr.site.sentence}</p>
        <p className="aside">{fr.about.edition(formatDay(edition))}</p>
        <h3>{fr.about.outlines}</h3>
        <p>{french(outlines)}</p>
        <h3>{fr.about.sources}</h3>
        <ul className="about-sources">
          {sources.map(({ id, name, licence, vintage, date, url, use }) => (
            <li key={id}>
              {url ? <OutLink href={url}>{french(name)}</OutLink> : french(name)}
              <span className="aside">
                {licence && ` ${fr.about.licence(licence)}.`}
                {vintage && ` ${fr.about.vintage(french(typographic(vintage)))}.`}
                {date && !vintage && ` ${fr.about.taken(formatDay(date))}.`}
                {use && ` ${french(typographic(use))}`}
              </span>
            </li>
          ))}
        </ul>
        <p>{fr.about.code}</p>
        {geojson && (
          <>
            <h3>{fr.about.data}</h3>
            <p>
              <a href={geojson} download>
                {fr.about.geojson}
              </a>
            </p>
          </>
        )}
        <h3>{fr.about.privacyTitle}</h3>
        <p>{fr.about.privacy}</p>
        <p>
          <a href={pioneersHref}>{fr.about.pioneers}</a>
        </p>
      </div>
    </Sheet>
  )
}
