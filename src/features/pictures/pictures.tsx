import type { Profiles } from '../../domain/profile'
import { KindMaps, type KindMapsProps } from './kind-maps'
import { PeoplePlots } from './people-plots'
import './pictures.css'

type Props = Omit<KindMapsProps, 'france'> & {
  readonly profiles: Profiles
  readonly france: KindMapsProps['france'] | null // null while the outlines have not come: no maps yet
}

/** A comparison for whoever would rather look than read: small maps by sorte, then its people among all others. */
export function Pictures({ profiles, france, ...maps }: Props) {
  return (
    <div className="pictures">
      {france && <KindMaps {...maps} france={france} />}
      <PeoplePlots comparison={maps.comparison} profiles={profiles} />
    </div>
  )
}
