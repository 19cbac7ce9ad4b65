import { densityLayer } from './density'
import type { Milestone } from './milestone'
import { farPoints, type Remoteness } from './remoteness'
import type { Scene } from './scene'
import type { TerritoryIndex } from './territory'
import { eventMarks } from './timeline'

/** What a layer draws from files of its own; null while they are not there. */
export type LayerData = {
  readonly remoteness: Remoteness | null // of the organisations that the scene shows
  readonly milestones: readonly Milestone[] | null
}

/** A scene with what its layer draws; the scene itself when its layer needs nothing more. */
export function layeredScene(
  scene: Scene,
  territories: TerritoryIndex,
  { remoteness, milestones }: LayerData,
): Scene {
  const { layer, year } = scene
  if (layer.id === 'densite') return { ...scene, layer: { ...layer, density: densityLayer(territories) } }
  if (layer.id === 'pionniers' && year !== null && milestones)
    return { ...scene, events: eventMarks(year, milestones, territories) }
  if (layer.id !== 'eloignement' || !remoteness) return scene
  return { ...scene, layer: { ...layer, far: farPoints(remoteness) } }
}
