import type { Catalyst } from '../../domain/catalyst'
import { ofCommune } from '../../text/place-name'
import { sheetWords } from '../../text/sheet-words'
import { OutLink } from '../../ui/out-link'
import { townHallHref } from './town-hall'

type Props = {
  readonly catalyst: Catalyst
  readonly liaison: number | null
  readonly editor: string // address to write to, '' when it is not set
}

/** The public directories where a reader finds what this list does not hold, made from name and commune. */
function directories({ name, seat }: Catalyst) {
  const registry = new URL('https://annuaire-entreprises.data.gouv.fr/rechercher')
  registry.searchParams.set('terme', `${name} ${seat.name}`)
  return { registry: registry.href, townHall: townHallHref(seat.name, seat.code) }
}

/** How to reach an organisation; when nothing is known, the two plain links and the way to complete the list. */
export function Contact({ catalyst, liaison, editor }: Props) {
  const { website, email, phone, address, seat } = catalyst
  const { registry, townHall } = directories(catalyst)
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
      </ul>
      {!known && (
        <p className="aside">
          {editor ? (
            <a href={`mailto:${editor}?subject=${encodeURIComponent(catalyst.name)}`}>
              {sheetWords.complete}
            </a>
          ) : (
            sheetWords.completeHow
          )}
        </p>
      )}
    </>
  )
}
