import { useMemo } from 'react'
import { keptInSight } from '../../domain/in-sight'
import type { Scene } from '../../domain/scene'
import { frameFor } from './conic'
import type { Frame, Size } from './frame'

type Projection = 'mercator' | 'conic'

/**
 * The frame of a scene. A scene is made anew at each change of the link: one that frames the same gives the same
 * object, so that the paths drawn in it are kept.
 * @param right pixels kept free at the right edge, beside the padding of the scene
 */
export function useFrame(
  { camera, padding, selection }: Scene,
  projection: Projection,
  size: Size,
  right: number,
): Frame {
  const { top, bottom, left } = padding
  const edge = padding.right + right
  const { width, height } = size
  const order = JSON.stringify(keptInSight(camera, selection?.at ?? null, size, { ...padding, right: edge }))
  return useMemo(
    () => frameFor(JSON.parse(order), projection, { width, height }, { top, right: edge, bottom, left }),
    [order, projection, width, height, top, edge, bottom, left],
  )
}
