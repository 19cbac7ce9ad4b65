import type { ActorType, AllianceForm, Base, Trade } from './catalyst'
import type { LonLat } from './position'
import type { TerritoryId } from './territory'

/** How a story is linked to the network: research ground, supported, quoted, or a neighbouring initiative. */
export const PIONEER_LINKS = ['pilote', 'fonds', 'cite', 'apparente'] as const
export type PioneerLink = (typeof PIONEER_LINKS)[number]

/** A place where an alliance was tried and told. */
export type Pioneer = {
  readonly id: string
  readonly name: string
  readonly commune: string // for reading; '' when unknown
  readonly region: TerritoryId | null // where the list files it
  readonly territories: readonly TerritoryId[] // empty: no known place, in the list only
  readonly at: LonLat | null // its town, else the middle of its territories; null when it has no known place
  readonly when: string // for reading
  readonly start: number | null // year, for computing
  readonly end: number | null
  readonly actor: ActorType | null
  readonly frame: string // id of a vehicle (« cadre »), '' when unknown
  readonly forms: readonly AllianceForm[]
  readonly formsBase: Base | null
  readonly trades: readonly Trade[]
  readonly tradesBase: Base | null
  readonly link: PioneerLink
  readonly catalysts: readonly string[] // ids
  readonly facts: readonly string[]
  readonly sources: readonly string[] // addresses or references
}

/** Whether a story had begun in a year; of one without a date it is not known, and not said. */
export const hasBegun = ({ start }: Pick<Pioneer, 'start'>, year: number) => start !== null && start <= year
