import { densityLayer } from './density'
import type { Scene } from './scene'
import type { TerritoryIndex } from './territory'

/** A scene with what its layer draws; the scene itself when its layer needs nothing more. */
export function layeredScene(scene: Scene, territories: TerritoryIndex): Scene {
  if (scene.layer.id !== 'densite') return scene
  return { ...scene, layer: { ...scene.layer, density: densityLayer(territories) } }
}
