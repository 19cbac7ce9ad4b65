import type { Link } from '../domain/link'
import { hrefOf } from '../state/link-store'
import { fr } from '../text/fr'
import './site-nav.css'

const PAGES = [
  [{ at: 'pioneers' }, fr.nav.pioneers],
  [{ at: 'compare', territories: [] }, fr.compare.title],
  [{ at: 'resources' }, fr.resources.title],
  [{ at: 'about' }, fr.nav.about],
  [{ at: 'accessibility' }, fr.accessibility.title],
] as const

/** The pages of the site beside the map, at the foot of the column; filters stay, so that the way back does too. */
export function SiteNav({ link }: { readonly link: Link }) {
  return (
    <nav className="site-nav" aria-label={fr.nav.label}>
      <ul>
        {PAGES.map(([page, label]) => (
          <li key={page.at}>
            <a
              href={hrefOf({ ...link, page, view: null })}
              aria-current={link.page.at === page.at ? 'page' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
