import type { Link } from '../../domain/link'
import type { Pioneer } from '../../domain/pioneer'
import { hrefOf } from '../../state/link-store'
import { french, typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { Sheet } from '../../ui/sheet'

type Props = {
  readonly pioneers: readonly Pioneer[]
  readonly link: Link
  readonly onClose: () => void
}

/** Every pioneer story, those without a known place included. */
export function PioneerList({ pioneers, link, onClose }: Props) {
  return (
    <Sheet title={fr.pioneer.title} onClose={onClose}>
      <p>{fr.pioneer.intro(pioneers.length)}</p>
      <ul className="links">
        {pioneers.map(({ id, name, when }) => (
          <li key={id}>
            <a href={hrefOf({ ...link, page: { at: 'pioneer', id }, view: null })} translate="no">
              {typographic(name)}
            </a>
            <span className="aside"> {french(when)}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
