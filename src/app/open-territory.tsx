import { useQuery } from '@tanstack/react-query'
import { communesIndexQuery } from '../data/queries'
import { communeOf } from '../domain/communes'
import type { Link } from '../domain/link'
import type { Atlas } from '../domain/scene-from'
import { levelOf, type TerritoryId } from '../domain/territory'
import { TerritorySheet } from '../features/detail/territory-sheet'
import { fr } from '../text/fr'
import { Failed, Unknown, Waiting } from './states'
import { faultOf, type Places } from './use-atlas'

type Props = {
  readonly id: TerritoryId
  readonly link: Link
  readonly atlas: Atlas
  readonly places: Places
  readonly onClose: () => void
}

/** The sheet of a territory. A commune that the list does not name is looked up among all of them. */
export function OpenTerritory({ id, link, atlas, places, onClose }: Props) {
  const { table, territories } = atlas
  const known = territories.get(id)
  const isLocal = levelOf(id) === 'com' || levelOf(id) === 'epci'
  const wantsAll = !known && levelOf(id) === 'com' && places.is === 'ready'
  const all = useQuery({ ...communesIndexQuery, enabled: wantsAll })
  const territory = known ?? (all.data ? communeOf(all.data, id, territories) : null)
  if (territory) return <TerritorySheet {...{ territory, table, territories, link, onClose }} />
  if (isLocal && places.is === 'failed') return <Failed fault={places.fault} retry={places.retry} />
  if (all.isError) return <Failed fault={faultOf(all.error)} retry={() => all.refetch()} />
  if ((isLocal && places.is === 'loading') || (wantsAll && all.isPending)) return <Waiting />
  return <Unknown title={fr.sheet.unknown} why={fr.sheet.unknownWhy(id)} />
}
