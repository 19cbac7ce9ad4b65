import type { Years, YearView } from '../domain/timeline'
import { french, typographic } from './format'
import { timelineWords as words } from './timeline-words'

/** What changed in a year: the stories of more, then the steps of the network. */
export function yearSentence({ year, fresh, begun, events }: YearView, { first }: Years): string {
  const names = (stories: typeof fresh) => stories.map(({ name }) => french(typographic(name)))
  const already = year === first ? begun : []
  const stories =
    already.length > 0 ? words.already(names(already)) : fresh.length > 0 ? words.more(names(fresh)) : null
  const steps = events.map(({ title }) => french(typographic(title)))
  if (steps.length === 0) return words.year(year, stories ?? words.nothing)
  return `${words.year(year, stories ?? words.noStory)} ${words.steps(steps)}`
}
