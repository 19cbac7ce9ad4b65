import type { Link } from '../domain/link'
import { hrefOf } from '../state/link-store'
import { fr } from '../text/fr'
import './site-nav.css'

const PAGES = [
  ['pioneers', fr.pioneer.title],
  ['resources', fr.resources.title],
  ['about', fr.nav.about],
  ['accessibility', fr.accessibility.title],
] as const

/** The pages of the site beside the map, at the foot of the column; filters stay, so that the way back does too. */
export function SiteNav({ link }: { readonly link: Link }) {
  return (
    <nav className="site-nav" aria-label={fr.nav.label}>
      <ul>
        {PAGES.map(([at, label]) => (
          <li key={at}>
            <a
              href={hrefOf({ ...link, page: { at }, view: null })}
              aria-current={link.page.at === at ? 'page' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
