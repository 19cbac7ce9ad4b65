import { manifest } from '../../data/load'
import type { Link } from '../../domain/link'
import type { Atlas } from '../../domain/scene-from'
import { levelOf, type Territory, type TerritoryId } from '../../domain/territory'
import { Awaited } from '../../features/detail/awaited'
import { TerritorySheet } from '../../features/detail/territory-sheet'
import { fr } from '../../text/fr'
import { Unknown } from '../states'
import type { Follower } from '../use-atlas'
import { useTerritoryParts } from './use-territory-parts'

type Props = {
  readonly id: TerritoryId
  readonly link: Link
  readonly atlas: Atlas
  readonly places: Follower
  readonly onClose: () => void
}

function OpenKnown({ territory, ...props }: Omit<Props, 'id'> & { readonly territory: Territory }) {
  const { link, atlas, places, onClose } = props
  const { table, territories } = atlas
  const parts = useTerritoryParts(territory, territories, places)
  const { contact } = manifest.site
  return <TerritorySheet {...{ territory, table, territories, parts, link, contact, onClose }} />
}

/** The sheet of a territory; a commune or intercommunalité whose file is late is not said to be missing. */
export function OpenTerritory({ id, ...props }: Props) {
  const { atlas, places } = props
  const territory = atlas.territories.get(id)
  const isLocal = levelOf(id) === 'com' || levelOf(id) === 'epci'
  if (territory) return <OpenKnown territory={territory} {...props} />
  if (isLocal && places.is !== 'ready') return <Awaited part={places}>{() => null}</Awaited>
  return <Unknown title={fr.sheet.unknown} why={fr.sheet.unknownWhy(id)} />
}
