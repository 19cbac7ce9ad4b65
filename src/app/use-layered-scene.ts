import { useMemo } from 'react'
import { layeredScene } from '../domain/layered-scene'
import type { Scene } from '../domain/scene'
import type { TerritoryIndex } from '../domain/territory'

/** A scene with what its layer draws, for a painter; the same one while nothing of it changes. */
export const useLayeredScene = (scene: Scene, territories: TerritoryIndex): Scene =>
  useMemo(() => layeredScene(scene, territories), [scene, territories])
