import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { Outline } from '../../domain/geography'
import type { PioneerMark, Scene } from '../../domain/scene'
import { levelOf, type TerritoryId } from '../../domain/territory'
import { collection, type Props } from './features'

/** Gives the outline of a territory when one is loaded. */
export type FindOutline = (id: TerritoryId) => Outline | undefined

const area = ({ geometry }: Outline, properties: Props): Feature<Polygon | MultiPolygon, Props> => ({
  type: 'Feature',
  geometry,
  properties,
})

/** The territories of stories, as far as outlines are loaded; `whole` is a région, which gets no hatching. */
export const pioneerAreas = (pioneers: readonly PioneerMark[], find: FindOutline) =>
  collection(
    pioneers.flatMap(({ territories, attested }) =>
      territories.flatMap((id) => {
        const outline = find(id)
        return outline ? [area(outline, { attested, whole: levelOf(id) === 'reg' })] : []
      }),
    ),
  )

/** Outlines with what they are there for: `served`, `compared`, or `open` for the territory of the sheet. */
export function outlineFeatures(scene: Scene, find: FindOutline) {
  const open = scene.selection?.kind === 'territory' ? [scene.selection.id as TerritoryId] : [] // by its kind
  const roles: [string, readonly TerritoryId[]][] = [
    ['served', scene.served],
    ['compared', scene.compared.map(({ territory }) => territory)],
    ['open', open],
  ]
  return collection(
    roles.flatMap(([role, ids]) =>
      ids.flatMap((id) => {
        const outline = find(id)
        return outline ? [area(outline, { role })] : []
      }),
    ),
  )
}
