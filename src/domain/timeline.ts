import type { Milestone } from './milestone'
import { hasBegun, type Pioneer } from './pioneer'
import type { EventMark } from './scene'
import type { TerritoryIndex } from './territory'

/** The first and the last year of a timeline. */
export type Years = { readonly first: number; readonly last: number }

/** What is told of one year. */
export type YearView = {
  readonly year: number
  readonly begun: readonly Pioneer[] // that year or before, in their given order
  readonly fresh: readonly Pioneer[] // of them, those begun that year
  readonly dated: number // stories that have a year at all
  readonly undated: readonly Pioneer[]
  readonly events: readonly Milestone[] // of that year, in the order of time
}

/** From the first step of the network to the latest step or story; null without a step. A story may be older than that. */
export function yearsOf(pioneers: readonly Pioneer[], milestones: readonly Milestone[]): Years | null {
  if (milestones.length === 0) return null
  const steps = milestones.map(({ year }) => year)
  const starts = pioneers.flatMap(({ start }) => start ?? [])
  return { first: Math.min(...steps), last: Math.max(...steps, ...starts) }
}

/** The year of a link that a timeline has: outside of it, the nearest; null for none. */
export const yearWithin = (year: number | null, { first, last }: Years): number | null =>
  year === null ? null : Math.min(Math.max(year, first), last)

/** The stories and the steps of one year. */
export function inYear(
  year: number,
  pioneers: readonly Pioneer[],
  milestones: readonly Milestone[],
): YearView {
  return {
    year,
    begun: pioneers.filter((pioneer) => hasBegun(pioneer, year)),
    fresh: pioneers.filter(({ start }) => start === year),
    dated: pioneers.filter(({ start }) => start !== null).length,
    undated: pioneers.filter(({ start }) => start === null),
    events: milestones
      .filter((step) => step.year === year)
      .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1)),
  }
}

/** The territories of the steps of a year, each once, with their points; those that the index does not know left out. */
export function eventMarks(
  year: number,
  milestones: readonly Milestone[],
  territories: TerritoryIndex,
): EventMark[] {
  const named = milestones.flatMap((step) => (step.year === year ? step.territories : []))
  return [...new Set(named)].flatMap((id) => {
    const known = territories.get(id)
    return known ? [{ territory: id, at: known.at }] : []
  })
}
