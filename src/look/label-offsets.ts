import type { TerritoryId } from '../domain/territory'

type Offset = readonly [right: number, down: number]

/**
 * How far the number and the name of a région are moved from its point so that no two touch on a screen of 390 px:
 * right and down, in ems of the label. Kept by hand; a test of the still map measures what comes out.
 */
export const LABEL_OFFSETS: Readonly<Partial<Record<TerritoryId, Offset>>> = {
  'reg-11': [0.5, 0.1], // Île-de-France
  'reg-24': [0.5, 0.1], // Centre-Val de Loire
  'reg-28': [-1, -0.2], // Normandie
  'reg-32': [0, -0.4], // Hauts-de-France
  'reg-52': [-0.7, 0], // Pays de la Loire
  'reg-53': [-0.5, -0.1], // Bretagne
  'reg-84': [0, -0.2], // Auvergne-Rhône-Alpes
  'reg-93': [0, 0.3], // Provence-Alpes-Côte d'Azur
}
const NONE: Offset = [0, 0]

/** The offset of the label of a territory, in ems; none for most. */
export const labelOffset = (id: TerritoryId): Offset => LABEL_OFFSETS[id] ?? NONE
