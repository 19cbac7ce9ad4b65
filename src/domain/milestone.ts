import type { TerritoryId } from './territory'

/** A dated step of the network's own story: what happened, and the stories and territories that it names. */
export type Milestone = {
  readonly id: string
  readonly date: string // ISO, as precise as its source: « 2012 », « 2012-07 » or « 2012-07-10 »
  readonly year: number
  readonly title: string
  readonly text: string // '' when the title says all
  readonly territories: readonly TerritoryId[]
  readonly pioneers: readonly string[] // ids
  readonly sources: readonly string[] // addresses or references
}

/** The steps that name a story, in the order of time. */
export const milestonesOf = (id: string, milestones: readonly Milestone[]): Milestone[] =>
  milestones.filter(({ pioneers }) => pioneers.includes(id)).sort((a, b) => (a.date < b.date ? -1 : 1))
