import type { Catalyst } from '../../domain/catalyst'
import { directoriesOf } from '../../domain/directories'
import { typographic } from '../../text/format'
import { ofCommune } from '../../text/place-name'
import { sheetWords } from '../../text/sheet-words'
import { OutLink } from '../../ui/out-link'
import { mapLinksOf } from './map-links'

type Props = {
  readonly catalyst: Catalyst
  readonly liaison: number | null
  readonly onComplete?: () => void // of a reader who knows more; none where no script runs
}

/** How to reach an organisation and where it is; when nothing is known, the plain links and the way to complete the list. */
export function Contact({ catalyst, liaison, onComplete }: Props) {
  const { website, email, phone, address, seat } = catalyst
  const { registry, townHall } = directoriesOf(catalyst)
  const maps = mapLinksOf(catalyst)
  const known = [website, email, phone, address].some(Boolean)
  return (
    <>
      {known ? (
        <dl className="facts">
          {website && (
            <div>
              <dt>{sheetWords.website}</dt>
              <dd>
                <OutLink href={website}>{new URL(website).hostname.replace(/^www\./, '')}</OutLink>
              </dd>
            </div>
          )}
          {email && (
            <div>
              <dt>{sheetWords.email}</dt>
              <dd>
                <a href={`mailto:${email}`}>{email}</a>
              </dd>
            </div>
          )}
          {phone && (
            <div>
              <dt>{sheetWords.phone}</dt>
              <dd>
                <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
              </dd>
            </div>
          )}
          {address && (
            <div>
              <dt>{sheetWords.address}</dt>
              <dd translate="no">{address}</dd>
            </div>
          )}
        </dl>
      ) : (
        <p>{sheetWords.noContact}</p>
      )}
      <ul className="links">
        <li>
          <OutLink href={registry}>{sheetWords.registry}</OutLink>
        </li>
        <li>
          <OutLink href={townHall}>{sheetWords.townHall(ofCommune(seat.name, liaison))}</OutLink>
        </li>
        <li>
          <OutLink href={maps.openStreetMap}>
            {address ? sheetWords.itinerary(address) : sheetWords.onMap(typographic(seat.name))}
          </OutLink>
          {' · '}
          <a href={maps.app}>{sheetWords.inApp}</a>
        </li>
      </ul>
      {!known && onComplete && (
        <button type="button" className="link-button" onClick={onComplete}>
          {sheetWords.complete}
        </button>
      )}
    </>
  )
}
