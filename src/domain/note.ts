import type { Catalyst, Kind } from './catalyst'
import { kindRows } from './comparison'
import { awayFrom } from './nearest'
import { FAR } from './nearest-of-each-kind'
import type { LonLat, Metres } from './position'
import { isSeatedIn, type OfKind, type Present, presentIn } from './present'
import { type Resource, resourcesForTownHalls } from './resource'
import type { Atlas } from './scene-from'
import { type Stories, storiesOf } from './stories-of'
import { catalystAt } from './table'
import { levelOf, type Territory, type TerritoryId } from './territory'

export type Nearby = { readonly catalyst: Catalyst; readonly away: Metres }

/**
 * What is next door: for a place small enough to be left on foot or by car, by sorte with the distance of each seat;
 * for a wider one, whose middle says nothing, by the territories that border it.
 */
export type NextDoor =
  | { readonly by: 'distance'; readonly kinds: readonly { kind: Kind; found: readonly Nearby[] }[] }
  | {
      readonly by: 'border'
      readonly beside: readonly { territory: Territory; kinds: readonly OfKind[] }[]
    }

/** What a council reads about a place. */
export type Note = {
  readonly place: Territory
  readonly present: Present
  readonly nextDoor: NextDoor
  readonly stories: Stories
  readonly resources: readonly Resource[]
}

const NEXT: Metres = 30_000 // nearer than this, more than one of a sorte is told
const MOST = 3 // of one sorte

/** Of each sorte the nearest seat outside of a place, and others within 30 km; who acts there already is left out. */
function byDistance(from: LonLat, others: readonly Catalyst[]): NextDoor {
  const near = others
    .map((catalyst) => ({ catalyst, away: awayFrom(from, catalyst.seat.at) }))
    .filter(({ away }) => away <= FAR)
    .sort((a, b) => a.away - b.away)
  const byId = new Map(near.map((one) => [one.catalyst.id, one]))
  const kinds = kindRows([near.map(({ catalyst }) => catalyst)]).map(({ kind, cells }) => ({
    kind,
    found: cells[0]!
      .map(({ id }) => byId.get(id)!)
      .filter(({ away }, i) => i === 0 || (i < MOST && away <= NEXT)),
  }))
  return { by: 'distance', kinds }
}

/**
 * What a council reads about a place: who is there, who covers it, what is next door, the nearest story, where to begin.
 * @param rows   what the filters leave, by name
 * @param beside the territories that border it, when it is a département or a région
 */
export function noteFor(
  place: Territory,
  { table, territories, pioneers }: Atlas,
  rows: Uint32Array,
  { beside, resources }: { beside: readonly TerritoryId[]; resources: readonly Resource[] },
): Note {
  const present = presentIn(table, place, rows)
  const acting = new Set(present.acting.flatMap(({ catalysts }) => catalysts.map(({ id }) => id)))
  const isWide = levelOf(place.id) === 'dep' || levelOf(place.id) === 'reg'
  const others = Array.from(rows, (row) => catalystAt(table, row)).filter(
    (one) => one.reach !== 'national' && !isSeatedIn(one, place.id) && !acting.has(one.id),
  )
  const known = beside.flatMap((id) => territories.get(id) ?? [])
  const nextDoor: NextDoor = isWide
    ? {
        by: 'border',
        beside: known.map((territory) => ({
          territory,
          kinds: presentIn(table, territory, rows).seated,
        })),
      }
    : byDistance(place.at, others)
  return {
    place,
    present,
    nextDoor,
    stories: storiesOf(pioneers, place, territories),
    resources: resourcesForTownHalls(resources),
  }
}

/** The most lines that each of some lists may have so that all of them fit into a number of lines; one at least. */
export function fairShare(lengths: readonly number[], lines: number): number {
  const longest = Math.max(1, ...lengths)
  const taken = (most: number) =>
    lengths.reduce((sum, length) => sum + Math.min(length, most) + Number(length > most), 0)
  for (let most = longest; most > 1; most--) if (taken(most) <= lines) return most
  return 1
}

/** Some of many, one of each sorte in turn, third places last; so that a short list shows how many sorts there are. */
export function assorted(kinds: readonly OfKind[], most: number): readonly Catalyst[] {
  const inTurn = [...kinds].sort(
    (a, b) => Number(a.kind === 'tiers-lieux') - Number(b.kind === 'tiers-lieux'),
  )
  const longest = Math.max(0, ...kinds.map(({ catalysts }) => catalysts.length))
  const rounds = Array.from({ length: longest }, (_, i) =>
    inTurn.flatMap(({ catalysts }) => catalysts.slice(i, i + 1)),
  )
  return rounds.flat().slice(0, most)
}
