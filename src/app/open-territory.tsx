import type { Link } from '../domain/link'
import type { Atlas } from '../domain/scene-from'
import { levelOf, type TerritoryId } from '../domain/territory'
import { TerritorySheet } from '../features/detail/territory-sheet'
import { fr } from '../text/fr'
import { Failed, Unknown, Waiting } from './states'
import type { Places } from './use-atlas'

type Props = {
  readonly id: TerritoryId
  readonly link: Link
  readonly atlas: Atlas
  readonly places: Places
  readonly onClose: () => void
}

/** The sheet of a territory; a commune or intercommunalité whose file is late is not said to be missing. */
export function OpenTerritory({ id, link, atlas, places, onClose }: Props) {
  const { table, territories } = atlas
  const territory = territories.get(id)
  const isLocal = levelOf(id) === 'com' || levelOf(id) === 'epci'
  if (territory) return <TerritorySheet {...{ territory, table, territories, link, onClose }} />
  if (isLocal && places.is === 'failed') return <Failed fault={places.fault} retry={places.retry} />
  if (isLocal && places.is === 'loading') return <Waiting />
  return <Unknown title={fr.sheet.unknown} why={fr.sheet.unknownWhy(id)} />
}
