import { fr } from '../text/fr'

/** Ways past the filters and the map, for keys and screen readers. */
export function SkipLinks({ sheet }: { readonly sheet: boolean }) {
  return (
    <nav className="skip" aria-label={fr.skip.label}>
      <a href="#search">{fr.skip.toSearch}</a>
      {sheet ? <a href="#sheet-title">{fr.skip.toSheet}</a> : <a href="#list">{fr.skip.toList}</a>}
      <a href="#map">{fr.skip.toMap}</a>
    </nav>
  )
}
