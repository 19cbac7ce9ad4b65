import type { Context, France, Outline } from '../../domain/geography'
import type { OverseasFrame } from '../../domain/scene'
import { overseasFrame } from './conic'
import type { Size } from './frame'
import { areaData } from './shape'

const FINISH = { tolerance: 0.5, island: 0.6, margin: 20 }
const DOT = 3 // radius in pixels of a territory whose outline is not known

const kept = new WeakMap<Outline, Map<string, string>>()

const dot = ({ width, height }: Size) => `M${width / 2} ${height / 2 - DOT}a${DOT} ${DOT} 0 1 0 .1 0z` // an arc needs two ends apart

/** The outline of an overseas territory as a few hundred bytes of path data; a dot when it is not known. */
export function silhouette(
  { territory, box }: OverseasFrame,
  france: France,
  context: Context | null,
  size: Size,
): string {
  const known = [...france.regions.features, ...(context?.collectivites.features ?? [])]
  const outline = known.find(({ id }) => id === territory)
  if (!outline) return dot(size)
  const sizes = kept.get(outline) ?? new Map<string, string>()
  const key = `${size.width} ${size.height} ${box}`
  const data = sizes.get(key) ?? areaData([outline.geometry], overseasFrame(box, size), FINISH)
  kept.set(outline, sizes.set(key, data))
  return data || dot(size)
}
