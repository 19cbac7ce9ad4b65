import { aboutWords } from '../../text/about-words'
import { OutLink } from '../../ui/out-link'

/** What the people who publish the map say of themselves; each may be empty. */
export type Site = {
  readonly adresse: string
  readonly contact: string // an e-mail address of the organisation
  readonly depot: string
  readonly editeur: string
}

/** Who answers for the map, where to write, where the code is; what is not set is said. */
export function Publisher({ site: { adresse, contact, depot, editeur } }: { readonly site: Site }) {
  const words = aboutWords.publisher
  const address = (url: string) => (url ? <OutLink href={url}>{url}</OutLink> : words.unset)
  return (
    <dl className="facts">
      <div>
        <dt>{words.editor}</dt>
        <dd>{editeur || words.noEditor}</dd>
      </div>
      <div>
        <dt>{words.contact}</dt>
        <dd>{contact ? <a href={`mailto:${contact}`}>{contact}</a> : words.unset}</dd>
      </div>
      <div>
        <dt>{words.code}</dt>
        <dd>{address(depot)}</dd>
      </div>
      <div>
        <dt>{words.address}</dt>
        <dd>{adresse || words.unset}</dd>
      </div>
    </dl>
  )
}
