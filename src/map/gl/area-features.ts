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

const SIZES = ['com', 'epci', 'dep', 'reg'] // the smallest first

/**
 * The territories of stories, as far as outlines are loaded. `size` is 0 for a commune to 3 for a région, which is
 * neither hatched nor pressed; `attested` is false for a neighbouring initiative.
 */
export const pioneerAreas = (pioneers: readonly PioneerMark[], find: FindOutline) =>
  collection(
    pioneers.flatMap(({ id: story, territories, attested }) =>
      territories.flatMap((id) => {
        const outline = find(id)
        return outline ? [area(outline, { id: story, attested, size: SIZES.indexOf(levelOf(id)) })] : []
      }),
    ),
  )

/** Outlines with what they are there for: `served`, `compared`, `event` for a step of the year shown, or `open` for the territory of the sheet. */
export function outlineFeatures(scene: Scene, find: FindOutline) {
  const open = scene.selection?.kind === 'territory' ? [scene.selection.id as TerritoryId] : [] // by its kind
  const isFilled = scene.layer.id !== 'densite' // a tint would change what a class looks like
  const roles: [string, readonly TerritoryId[]][] = [
    ['served', scene.served],
    ['event', (scene.events ?? []).map(({ territory }) => territory)],
    ['compared', scene.compared.map(({ territory }) => territory)],
    ['open', open],
  ]
  return collection(
    roles.flatMap(([role, ids]) =>
      ids.flatMap((id) => {
        const outline = find(id)
        return outline ? [area(outline, { role, isFilled })] : []
      }),
    ),
  )
}
