import { type ComponentProps, useMemo } from 'react'
import { overseasLetters } from '../../domain/overseas-letters'
import type { Scene } from '../../domain/scene'
import type { TerritoryIndex } from '../../domain/territory'
import { OverseasStrip } from '../../map/svg/overseas-strip'
import { useLayeredScene } from './use-layered-scene'

type Props = Omit<ComponentProps<typeof OverseasStrip>, 'frames' | 'layer' | 'letters'> & {
  readonly scene: Scene
  readonly territories: TerritoryIndex
}

/** The overseas territories with what the map shows of them: its layer, and the letters of what is compared. */
export function OverseasMaps({ scene, territories, ...strip }: Props) {
  const { layer, overseas } = useLayeredScene(scene, territories)
  const letters = useMemo(() => overseasLetters(scene, territories), [scene, territories])
  return <OverseasStrip {...strip} frames={overseas} layer={layer} letters={letters} />
}
