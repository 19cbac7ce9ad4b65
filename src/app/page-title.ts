import type { Link } from '../domain/link'
import type { Atlas } from '../domain/scene-from'
import { typographic } from '../text/format'
import { fr } from '../text/fr'

/** The name of what a link opens; null for the list and for what is not known. */
export function openName({ page }: Link, atlas: Atlas | null): string | null {
  const named = () => {
    switch (page.at) {
      case 'catalyst': {
        const row = atlas?.table.byId.get(page.id)
        if (!atlas) return null
        return row === undefined ? fr.errors.unknownTitle : atlas.table.columns.rows.name[row]
      }
      case 'pioneer':
        return atlas?.pioneers.find(({ id }) => id === page.id)?.name
      case 'territory':
        return atlas?.territories.get(page.id)?.name
      case 'pioneers':
        return fr.pioneer.title
      case 'unknown':
        return fr.errors.unknownTitle
      case 'about':
        return fr.about.title
      case 'compare':
        return fr.compare.title
      case 'figures':
        return fr.figures.title
      case 'talks':
        return fr.talks.title
      case 'resources':
        return fr.resources.title
      case 'accessibility':
        return fr.accessibility.title
      default:
        return null
    }
  }
  const name = named()
  return name ? typographic(name) : null
}

/**
 * The title of the document for a link.
 * @param list what the list shows, in a few words; null while that is not known, or when nothing is asked for
 */
export function pageTitle(link: Link, atlas: Atlas | null, list: string | null = null): string {
  const name = link.page.at === 'map' ? list && typographic(list) : openName(link, atlas)
  return name ? fr.site.pageTitle(name) : fr.site.title
}
