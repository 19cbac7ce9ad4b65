import { aboutWords } from '../../text/about-words'
import { formatDay, french, typographic } from '../../text/format'
import { OutLink } from '../../ui/out-link'
import './credits.css'

/** One outside source of the map. */
export type Source = {
  readonly id: string
  readonly name: string
  readonly licence: string
  readonly vintage: string // which edition, in words; says more than the day
  readonly use: string // what the map takes from it
  readonly date: string
  readonly url: string
}

type Props = {
  readonly sources: readonly Source[]
  readonly geojson: string | null
  readonly libraries: string // address of the licences of what the site is made of
}

/** Each source with its licence, its edition and its use; the licences of the map; the list to keep. */
export function Credits({ sources, geojson, libraries }: Props) {
  const {
    licence: licenceOf,
    vintage: vintageOf,
    taken,
    data,
    pioneers,
    geojson: download,
    libraries: librariesWords,
  } = aboutWords.credits
  return (
    <>
      <ul className="about-sources">
        {sources.map(({ id, name, licence, vintage, date, url, use }) => (
          <li key={id}>
            {url ? <OutLink href={url}>{french(name)}</OutLink> : french(name)}
            <span className="aside">
              {licence && ` ${licenceOf(licence)}.`}
              {vintage && ` ${vintageOf(french(typographic(vintage)))}.`}
              {date && !vintage && ` ${taken(formatDay(date))}.`}
              {use && ` ${french(typographic(use))}`}
            </span>
          </li>
        ))}
      </ul>
      <p>{pioneers}</p>
      <p>{data}</p>
      <p>
        <a href={libraries} target="_blank" rel="noopener">
          {librariesWords}
        </a>
      </p>
      {geojson && (
        <p>
          <a href={geojson} download>
            {download}
          </a>
        </p>
      )}
    </>
  )
}
