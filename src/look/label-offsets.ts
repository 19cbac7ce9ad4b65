import type { TerritoryId } from '../domain/territory'

/**
 * How far the label of a région is moved from its point so that no two names touch on a small screen:
 * right and down, in ems of the label.
 */
export const LABEL_OFFSETS: Readonly<Partial<Record<TerritoryId, readonly [right: number, down: number]>>> =
  {}

/** The offset of a label; none for most territories. */
export const labelOffset = (id: TerritoryId) => LABEL_OFFSETS[id] ?? ([0, 0] as const)
