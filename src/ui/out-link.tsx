import type { ReactNode } from 'react'
import { fr } from '../text/fr'

/** A link that leaves the site, in a tab of its own, and says so. */
export function OutLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className="out-link">
      {children}
      <span className="visually-hidden"> ({fr.sheet.newTab})</span>
    </a>
  )
}
