import { useMemo } from 'react'
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
  { camera, padding }: Scene,
  projection: Projection,
  size: Size,
  right: number,
): Frame {
  const { top, bottom, left } = padding
  const edge = padding.right + right
  const order = JSON.stringify(camera)
  const { width, height } = size
  return useMemo(
    () => frameFor(JSON.parse(order), projection, { width, height }, { top, right: edge, bottom, left }),
    [order, projection, width, height, top, edge, bottom, left],
  )
}
