import type { Link } from '../../domain/link'
import type { Scene } from '../../domain/scene'
import type { Atlas } from '../../domain/scene-from'
import { typographic } from '../../text/format'
import { fr } from '../../text/fr'
import { titleOf } from '../../text/sentence'
import { openName } from '../page-title'

/** What a view is called where it leaves the page: what is compared or open, else its list. */
export function viewTitle(link: Link, scene: Scene, atlas: Atlas): string {
  const compared = scene.compared.map(
    ({ letter, territory }) => `${letter} : ${atlas.territories.get(territory)?.name ?? territory}`,
  )
  const name = compared.join(', ') || openName(link, atlas) || titleOf(scene, link, atlas)
  return typographic(name || fr.site.title)
}
