import type { Link } from '../domain/link'
import { impliedLayer } from '../domain/scene-from'
import { changeLink } from '../state/link-store'
import { fr } from '../text/fr'
import { Notice } from '../ui/notice'
import { Switch } from '../ui/switch'
import type { Follower } from './use-atlas'

type Props = { readonly link: Link; readonly on: boolean; readonly stories: Follower }

/** Turns the layer of pioneer territories on and off, one step of Back; says so when it cannot be drawn. */
export function PioneerSwitch({ link, on, stories }: Props) {
  const isImplied = impliedLayer(link) === 'pionniers'
  const turn = (next: boolean) =>
    changeLink({ layer: next === isImplied ? null : next ? 'pionniers' : 'aucune' })
  return (
    <div className="map-layer">
      {on && stories.is === 'failed' && (
        <Notice
          tone="alert"
          title={fr.pioneer.failed}
          action={{ label: fr.errors.retry, onPress: stories.retry }}
        />
      )}
      <Switch label={fr.pioneer.title} hint={fr.pioneer.switch} on={on} onChange={turn} />
    </div>
  )
}
