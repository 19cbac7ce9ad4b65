import type { Scene } from '../../domain/scene'
import type { Atlas } from '../../domain/scene-from'
import { LegendList } from '../../features/legend/legend'
import { legendOf } from '../../look/legend'
import { useLayeredScene } from '../map/use-layered-scene'

type Props = { readonly scene: Scene; readonly atlas: Atlas }

/** What the signs that a scene draws mean, those of its layer included. */
export function SceneKey({ scene, atlas }: Props) {
  const layered = useLayeredScene(scene, atlas.territories)
  return <LegendList table={atlas.table} entries={legendOf(layered)} />
}
