import type { Catalyst } from '../../domain/catalyst'
import { directoriesOf } from '../../domain/directories'
import { ofCommune } from '../../text/place-name'
import { sheetWords } from '../../text/sheet-words'
import { OutLink } from '../../ui/out-link'

/** In one line how an organisation is reached: what the list knows, else the two directories made from its name and commune. */
export function ContactLine({
  catalyst,
  liaison,
}: {
  readonly catalyst: Catalyst
  readonly liaison: number | null
}) {
  const { website, email, phone, seat } = catalyst
  const { registry, townHall } = directoriesOf(catalyst)
  const known = [
    website && (
      <OutLink key="website" href={website}>
        {new URL(website).hostname.replace(/^www\./, '')}
      </OutLink>
    ),
    email && (
      <a key="email" href={`mailto:${email}`}>
        {email}
      </a>
    ),
    phone && (
      <a key="phone" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
        {phone}
      </a>
    ),
  ].filter(Boolean)
  const links =
    known.length > 0
      ? known
      : [
          <OutLink key="registry" href={registry}>
            {sheetWords.registry}
          </OutLink>,
          <OutLink key="town-hall" href={townHall}>
            {sheetWords.townHall(ofCommune(seat.name, liaison))}
          </OutLink>,
        ]
  return <span className="contact-line">{links}</span>
}
