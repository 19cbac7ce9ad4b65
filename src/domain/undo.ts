import { type Filters, HOME, type Link } from './link'
import { writeLink } from './link-text'
import { hasMap } from './talk'

/** A choice that can be taken back: what the reader was looking at before it, and after. */
export type Step = {
  readonly kind: 'place' | 'comparison' | 'filters'
  readonly before: Link
  readonly after: Link
}

/**
 * The choices that led to each entry of the browser's history, the last one at the end. Back and Forward lead to
 * another entry, hence to its own choices: after a Back there is nothing more to take back than there was then, and
 * a Back after an undo brings both the choice and the right to take it back again. Lost on reload, with the page.
 */
export type Pasts = ReadonlyMap<number, readonly Step[]>

export const NO_PASTS: Pasts = new Map()
/** Choices of an entry, and entries, that are kept. */
export const MOST_STEPS = 100

/** What of a link its reader chose, as an address: not the camera, nor how the map is drawn. */
const chosen = ({ page, place, radius, filters }: Link) =>
  writeLink('/', { ...HOME, page, place, radius, filters })

/** What a change of the link chose; null when it opened or closed something, or moved the camera. */
export function stepOf(before: Link, after: Link): Step | null {
  if (!hasMap(before) || !hasMap(after)) return null
  const differs = (part: (link: Link) => unknown) =>
    JSON.stringify(part(before)) !== JSON.stringify(part(after))
  if (before.page.at === 'compare' && after.page.at === 'compare' && differs(({ page }) => page))
    return { kind: 'comparison', before, after }
  if (differs(({ filters, radius }) => [filters, radius])) return { kind: 'filters', before, after }
  return differs(({ place }) => place) ? { kind: 'place', before, after } : null
}

/** The pasts after a new entry: what it led from is its own past, and the choice that made it. */
export function pushed(pasts: Pasts, entry: number, before: Link, after: Link): Pasts {
  const step = stepOf(before, after)
  const past = pasts.get(entry - 1) ?? []
  return withPast(pasts, entry, step ? [...past, step] : past)
}

/** The pasts with that of an entry; those that came after it are gone, as they are for the browser. */
export function withPast(pasts: Pasts, entry: number, past: readonly Step[]): Pasts {
  const kept = [...pasts].filter(([other]) => other < entry && other > entry - MOST_STEPS)
  return new Map([...kept, [entry, past.slice(-MOST_STEPS)]])
}

/** The last choice of an entry that is still to be seen in its link, and the past without it; null for none. */
export function lastStep(
  pasts: Pasts,
  entry: number,
  now: Link,
): { step: Step; rest: readonly Step[] } | null {
  const past = pasts.get(entry) ?? []
  for (let i = past.length - 1; i >= 0; i--) {
    const step = past[i]!
    if (chosen(step.before) !== chosen(now)) return { step, rest: past.slice(0, i) }
  }
  return null
}

/** The link without a choice: the page, the question and the camera before it; how the map is drawn stays. */
export const withoutStep = ({ before }: Step, now: Link): Link => ({
  ...now,
  page: before.page,
  place: before.place,
  radius: before.radius,
  filters: before.filters,
  view: before.view,
})

const valuesOf = (filters: Filters) =>
  Object.values(filters)
    .flat()
    .filter((value) => value !== '')

/** What a choice took away at once, worth a word: all of several filters, a territory, several of them. */
export type Loss = 'filters' | 'search' | 'territory' | 'territories'

/** What a choice took away; null when it only added, moved, or took away a single filter. */
export function lossOf({ kind, before, after }: Step): Loss | null {
  if (kind === 'comparison') {
    if (before.page.at !== 'compare' || after.page.at !== 'compare') return null
    const left = after.page.territories
    const lost = before.page.territories.filter((id) => !left.includes(id)).length
    if (lost === 0) return null
    return lost === 1 ? 'territory' : 'territories'
  }
  const isEmpty = valuesOf(after.filters).length === 0 && after.radius === null
  const isPlaceLost = before.place !== null && after.place === null
  const lost = valuesOf(before.filters).length + Number(before.radius !== null) + Number(isPlaceLost)
  if (!isEmpty || lost < 2 || (after.place !== before.place && !isPlaceLost)) return null
  return isPlaceLost ? 'search' : 'filters'
}
