import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { milestonesQuery } from '../../data/page-queries'
import { layeredScene } from '../../domain/layered-scene'
import { seatsIn } from '../../domain/remoteness'
import type { Scene } from '../../domain/scene'
import type { TerritoryIndex } from '../../domain/territory'
import { useRemoteness } from './use-remoteness'

/** How far communes are from what a scene shows, while its layer draws that. */
export function useSceneRemoteness({ items, layer }: Pick<Scene, 'items' | 'layer'>) {
  const isDrawn = layer.id === 'eloignement'
  const seats = useMemo(() => (isDrawn ? seatsIn({ items }) : []), [isDrawn, items])
  return useRemoteness(seats, isDrawn)
}

/** A scene with what its layer draws, for a painter; the same one while nothing of it changes. */
export function useLayeredScene(scene: Scene, territories: TerritoryIndex): Scene {
  const found = useSceneRemoteness(scene)
  const remoteness = found.is === 'ready' ? found.value : null
  const isYear = scene.layer.id === 'pionniers' && scene.year !== null
  const milestones = useQuery({ ...milestonesQuery, enabled: isYear }).data ?? null
  return useMemo(
    () => layeredScene(scene, territories, { remoteness, milestones }),
    [scene, territories, remoteness, milestones],
  )
}
