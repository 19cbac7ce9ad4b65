import type { Scene } from './scene'
import type { TerritoryId, TerritoryIndex } from './territory'

/** The letters of the compared territories that each overseas frame holds. */
export function overseasLetters(
  { compared, overseas }: Scene,
  territories: TerritoryIndex,
): ReadonlyMap<TerritoryId, string> {
  const isIn = (id: TerritoryId, frame: TerritoryId) =>
    id === frame || (territories.get(id)?.parents.includes(frame) ?? false)
  return new Map(
    overseas.map(({ territory: frame }) => [
      frame,
      compared.flatMap(({ territory, letter }) => (isIn(territory, frame) ? [letter] : [])).join(''),
    ]),
  )
}
