import { densityLayer } from './density'
import { farPoints, type Remoteness } from './remoteness'
import type { Scene } from './scene'
import type { TerritoryIndex } from './territory'

/**
 * A scene with what its layer draws; the scene itself when its layer needs nothing more.
 * @param remoteness of the organisations that the scene shows; null while it is not known
 */
export function layeredScene(
  scene: Scene,
  territories: TerritoryIndex,
  remoteness: Remoteness | null = null,
): Scene {
  const { layer } = scene
  if (layer.id === 'densite') return { ...scene, layer: { ...layer, density: densityLayer(territories) } }
  if (layer.id !== 'eloignement' || !remoteness) return scene
  return { ...scene, layer: { ...layer, far: farPoints(remoteness) } }
}
