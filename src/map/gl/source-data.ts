import type { ItemRef } from '../../domain/catalyst'
import type { Context, France, Outline, Outlines } from '../../domain/geography'
import { idsOf } from '../../domain/groups'
import type { LonLat } from '../../domain/position'
import type { Scene } from '../../domain/scene'
import type { TerritoryId } from '../../domain/territory'
import { type FindOutline, outlineFeatures, pioneerAreas } from './area-features'
import {
  collection,
  letterFeatures,
  lineFeatures,
  numberFeatures,
  pioneerFeatures,
  placeFeatures,
  radiusFeatures,
  raisedFeatures,
  signFeatures,
  spotFeatures,
  townFeatures,
} from './features'
import { boxOf } from './outline-box'
import type { Sign } from './signs'
import { NOTHING, type SourceData, shared } from './sources'

/** Everything that has an outline, by territory id; of two outlines of one territory the first stays. */
export function outlineFinder(sets: readonly { readonly features: readonly Outline[] }[]): FindOutline {
  const byId = new Map<TerritoryId, Outline>()
  for (const { features } of sets) for (const o of features) if (!byId.has(o.id)) byId.set(o.id, o)
  return (id) => byId.get(id)
}

const contextShapes = ({ land, band, collectivites, borders, rivers }: Context) =>
  shared({ land, band, collectivites, borders, rivers })

/**
 * The ground of the map.
 * @param named towns that the scene names itself
 */
export const groundData = (
  france: France,
  context: Context | null,
  communes: Outlines,
  named: readonly string[] = [],
): SourceData => ({
  regions: france.regions,
  departements: france.departements,
  communes,
  context: context ? contextShapes(context) : NOTHING,
  towns: townFeatures((context?.towns ?? []).filter(({ name }) => !named.includes(name))),
})

/** Where the letter of a territory is written: where its count is, else the middle of its outline. */
function letterPlace(scene: Scene, find: FindOutline, id: TerritoryId): LonLat | null {
  const counted = [...scene.counts.region, ...scene.counts.departement].find((c) => c.territory === id)
  if (counted) return counted.at
  const outline = find(id)
  const box = outline && boxOf(outline)
  return box ? [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2] : null
}

/** The signs of a scene, and what it draws on the ground. */
export function sceneData(scene: Scene, signs: readonly Sign[], find: FindOutline): SourceData {
  const pioneers = scene.layer.id === 'pionniers' ? scene.items.pioneers : []
  return {
    signs: signFeatures(signs),
    areas: shared({
      outlines: outlineFeatures(scene, find),
      stories: pioneerAreas(pioneers, find),
      radius: radiusFeatures(scene),
      lines: lineFeatures(scene),
    }),
    notes: shared({
      letters: letterFeatures(scene.compared, (id) => letterPlace(scene, find, id)),
      numbers: numberFeatures(scene),
      place: placeFeatures(scene),
    }),
    pioneers: scene.layer.id === 'pionniers' ? pioneerFeatures(scene) : NOTHING,
  }
}

/** What is drawn again above the signs: what is pointed at, and what is open. */
export function raisedData(scene: Scene, signs: readonly Sign[], lit: ItemRef | null): SourceData {
  const selected = raisedFeatures(signs, idsOf(scene, scene.selection), 'selected')
  const isMarked = selected.some(({ properties }) => properties.level === 'commune')
  return {
    raised: collection([
      ...raisedFeatures(signs, idsOf(scene, lit), 'lit'),
      ...selected,
      ...spotFeatures(scene, isMarked),
    ]),
  }
}
