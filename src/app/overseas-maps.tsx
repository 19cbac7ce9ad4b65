import { type ComponentProps, useMemo } from 'react'
import type { Scene } from '../domain/scene'
import type { TerritoryId, TerritoryIndex } from '../domain/territory'
import { OverseasStrip } from '../map/svg/overseas-strip'
import { useLayeredScene } from './use-layered-scene'

type Props = Omit<ComponentProps<typeof OverseasStrip>, 'frames' | 'layer' | 'letters'> & {
  readonly scene: Scene
  readonly territories: TerritoryIndex
}

/** The letters of the compared territories that each overseas frame holds. */
function lettersOf({ compared, overseas }: Scene, territories: TerritoryIndex): Map<TerritoryId, string> {
  const isIn = (id: TerritoryId, frame: TerritoryId) =>
    id === frame || (territories.get(id)?.parents.includes(frame) ?? false)
  return new Map(
    overseas.map(({ territory: frame }) => [
      frame,
      compared.flatMap(({ territory, letter }) => (isIn(territory, frame) ? [letter] : [])).join(''),
    ]),
  )
}

/** The overseas territories with what the map shows of them: its layer, and the letters of what is compared. */
export function OverseasMaps({ scene, territories, ...strip }: Props) {
  const { layer, overseas } = useLayeredScene(scene, territories)
  const letters = useMemo(() => lettersOf(scene, territories), [scene, territories])
  return <OverseasStrip {...strip} frames={overseas} layer={layer} letters={letters} />
}
