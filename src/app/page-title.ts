import type { Link } from '../domain/link'
import type { Atlas } from '../domain/scene-from'
import { typographic } from '../text/format'
import { fr } from '../text/fr'

/**
 * The title of the document for a link.
 * @param list what the list shows, in a few words; null while that is not known, or when nothing is asked for
 */
export function pageTitle({ page }: Link, atlas: Atlas | null, list: string | null = null): string {
  const named = () => {
    switch (page.at) {
      case 'map':
        return list
      case 'catalyst': {
        const row = atlas?.table.byId.get(page.id)
        return row === undefined ? null : atlas!.table.columns.rows.name[row]
      }
      case 'pioneer':
        return atlas?.pioneers.find(({ id }) => id === page.id)?.name
      case 'territory':
        return atlas?.territories.get(page.id)?.name
      case 'pioneers':
        return fr.pioneer.title
      case 'about':
        return fr.about.title
      case 'resources':
        return fr.resources.title
      case 'accessibility':
        return fr.accessibility.title
      default:
        return null
    }
  }
  const name = named()
  return name ? fr.site.pageTitle(typographic(name)) : fr.site.title
}
