import type { OfReach } from '../domain/present'
import { levelOf, type TerritoryIndex } from '../domain/territory'
import { typographic } from './format'
import { ofTerritory } from './place-name'
import { territorySheetWords } from './territory-sheet-words'

/** Why organisations are known to act in a place: « Dans tout le département du Bas-Rhin ». */
export function actingReason({ via, partly }: OfReach, territories: TerritoryIndex): string {
  const served = territories.get(via)
  const level = levelOf(via)
  if (!served || level === 'com') return territorySheetWords.all.com
  const name = level === 'dep' ? ofTerritory(served) : typographic(served.name)
  const words = territorySheetWords.all[level](name)
  return partly ? territorySheetWords.part(words) : words
}
