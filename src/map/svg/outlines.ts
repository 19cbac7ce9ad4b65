import type { Context, France, Outline, Outlines } from '../../domain/geography'
import type { TerritoryId } from '../../domain/territory'
import type { Frame } from './frame'
import { areaData } from './shape'

/** Every outline that the map may draw, by id; `outlines` are those that the link asks for. */
export function outlineIndex(
  france: France,
  context: Context | null,
  outlines: Outlines,
): ReadonlyMap<TerritoryId, Outline> {
  const all = [france.regions, france.departements, context?.collectivites, outlines]
  return new Map(all.flatMap((some) => some?.features ?? []).map((outline) => [outline.id, outline]))
}

/** What a territory is drawn from. */
export type Drawn = { readonly byId: ReadonlyMap<TerritoryId, Outline>; readonly frame: Frame }

/** The `d` attribute of some territories; empty when none of them is known or shows. */
export const dataOf = (ids: readonly TerritoryId[], { byId, frame }: Drawn) =>
  areaData(
    ids.flatMap((id) => byId.get(id)?.geometry ?? []),
    frame,
  )
