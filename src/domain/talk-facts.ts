import type { Catalyst } from './catalyst'
import { childrenOf } from './children'
import { apartBy, neighbourOffer } from './compare-offers'
import { type Discovery, discoveriesFor } from './discoveries'
import { awayFrom, positionOf } from './nearest'
import { nearestOfEachKind } from './nearest-of-each-kind'
import { neighboursOf, type WideAdjacency } from './neighbours'
import { assorted, type Nearby } from './note'
import type { Metres } from './position'
import { coveringOf, type OfKind, type Present, presentIn } from './present'
import { type Profiles, profileOf } from './profile'
import { communesIn, farPeople, type Remoteness } from './remoteness'
import type { Atlas } from './scene-from'
import { type Stories, storiesOf } from './stories-of'
import { catalystAt } from './table'
import { codeOf, levelOf, type Territory, type TerritoryId } from './territory'

/** What a generated talk is made from; `remoteness` is null when the communes cannot be had. */
export type TalkGround = {
  readonly atlas: Atlas // with the pioneer stories
  readonly profiles: Profiles
  readonly around: WideAdjacency
  readonly remoteness: Remoteness | null
}

/** Who lives far from every organisation of the list; `communes` is 0 when none is farther than the last threshold. */
export type FarFacts = {
  readonly km: number // the threshold
  readonly communes: number
  readonly people: number
  readonly farthest: { readonly name: string; readonly away: Metres } | null
}

/** What five minutes about a région, a département or a collectivité are made of. */
export type TalkFacts = {
  readonly place: Territory
  readonly present: Present
  readonly seated: readonly Catalyst[] // national networks left out, by sorte
  readonly others: readonly Catalyst[] // of them, those that are no third place: one of each sorte in turn
  readonly toConfirm: readonly Catalyst[]
  readonly covering: readonly Catalyst[] // known to act in the whole of it, by name
  readonly nearest: readonly Nearby[] // of each sorte, when nothing has its seat here
  readonly children: readonly Territory[] // the départements of a région
  readonly bare: readonly Territory[] // of them, those where nothing has its seat
  readonly region: { readonly territory: Territory; readonly present: Present } | null // of a département not alone in it
  readonly beside: { readonly by: 'border' | 'distance'; readonly territories: readonly Territory[] }
  readonly discoveries: readonly Discovery[] // families next door and not here, a sorte that is new here first
  readonly stories: Stories
  readonly far: FarFacts | null // null while it is not known
  readonly toCall: readonly Catalyst[] // whose contact is known first, a sorte in turn
}

const MOST_BESIDE = 4
const MOST_CALLED = 3
const OVERSEAS: Metres = 2_000_000 // by sea, who is farther is a neighbour only when nobody is nearer
const THRESHOLDS = [30, 20, 10] // kilometres, the first that finds someone

const isThirdPlace = ({ family }: Catalyst) => family.kind === 'tiers-lieux'

/** Whether the list knows how to reach an organisation. */
export const isReachable = ({ website, email, phone }: Catalyst) => Boolean(website || email || phone)

/** Organisations of one sorte or another, as parts by sorte. */
function byKind(catalysts: readonly Catalyst[]): OfKind[] {
  const kinds = [...new Set(catalysts.map(({ family }) => family.kind))]
  return kinds.map((kind) => ({ kind, catalysts: catalysts.filter(({ family }) => family.kind === kind) }))
}

/** Whom to call: who is here or covers it, whose contact is known first, one of each sorte in turn. */
function firstCalls(here: readonly Catalyst[]): readonly Catalyst[] {
  const inTurn = assorted(byKind(here), here.length)
  return [...inTurn.filter(isReachable), ...inTurn.filter((one) => !isReachable(one))].slice(0, MOST_CALLED)
}

/** Who is far, at the widest threshold that finds a commune; the narrowest when none does. */
export function farFacts(remoteness: Remoteness, place: Territory, { territories }: Atlas): FarFacts {
  const { away, communes } = remoteness
  const inside = communesIn(communes, place, territories)
  const found = THRESHOLDS.map((km) => ({ km, ...farPeople(remoteness, inside, km * 1000) }))
  const { km, communes: n, people } = found.find((one) => one.communes > 0) ?? found[found.length - 1]!
  const known = inside.filter((i) => Number.isFinite(away[i])).sort((a, b) => away[b]! - away[a]!)
  const first = known[0]
  return {
    km,
    communes: n,
    people,
    farthest: first === undefined ? null : { name: communes.name[first]!, away: away[first]! },
  }
}

/** The territories of the same level next to a place where someone lives: across a border, else by sea. */
function besideOf(place: Territory, { atlas, profiles, around }: TalkGround): TalkFacts['beside'] {
  const level = levelOf(place.id) === 'dep' ? 'dep' : 'reg'
  const borders = neighboursOf(around[level], codeOf(place.id)).map((code): TerritoryId => `${level}-${code}`)
  const { by, chosen } = neighbourOffer(place, borders, profiles, atlas.territories)
  const known = chosen.flatMap((id) => atlas.territories.get(id) ?? []).filter(({ population }) => population)
  const near = known.filter(
    (other, i) => i === 0 || by === 'border' || apartBy(place, other, profiles) <= OVERSEAS,
  )
  return { by, territories: near.slice(0, MOST_BESIDE) }
}

/** The région of a département, when it holds others too. */
function regionOf(place: Territory, { table, territories }: Atlas): TalkFacts['region'] {
  const region = levelOf(place.id) === 'dep' ? territories.get(place.parents[0] ?? place.id) : undefined
  if (!region || childrenOf(territories, region.id).length < 2) return null
  return { territory: region, present: presentIn(table, region) }
}

/** The départements of a région when it has several. */
function childrenIn({ id }: Territory, { territories }: Atlas): Territory[] {
  if (levelOf(id) !== 'reg') return []
  const children = childrenOf(territories, id).flatMap((child) => territories.get(child.id) ?? [])
  return children.length > 1 ? children : []
}

/** The nearest of each sorte around the middle of a place, as the crow flies. */
function nearestAround(place: Territory, { atlas: { table }, profiles }: TalkGround): Nearby[] {
  const { centre } = profileOf(place, profiles)
  return nearestOfEachKind(table, centre).map(({ row }) => ({
    catalyst: catalystAt(table, row),
    away: awayFrom(centre, positionOf(table, row)),
  }))
}

/** What five minutes about a territory are made of, from the published data. */
export function talkFacts(place: Territory, ground: TalkGround): TalkFacts {
  const { atlas, remoteness } = ground
  const { table, territories, pioneers } = atlas
  const present = presentIn(table, place)
  const seated = present.seated.flatMap(({ catalysts }) => catalysts)
  const withoutThird = present.seated.filter(({ kind }) => kind !== 'tiers-lieux')
  const covering = coveringOf(present, place)
  const beside = besideOf(place, ground)
  const found = discoveriesFor(
    place,
    beside.territories.map(({ id }) => id),
    atlas,
    table.order,
  )
  const children = childrenIn(place, atlas)
  return {
    place,
    present,
    seated,
    others: assorted(withoutThird, seated.filter((one) => !isThirdPlace(one)).length),
    toConfirm: seated.filter(({ verification }) => verification !== 'source'),
    covering,
    nearest: seated.length === 0 ? nearestAround(place, ground) : [],
    children,
    bare: children.filter((child) => presentIn(table, child).seated.length === 0),
    region: regionOf(place, atlas),
    beside,
    discoveries: [...found].sort((a, b) => Number(b.isNewKind) - Number(a.isNewKind)),
    stories: storiesOf(pioneers, place, territories),
    far: remoteness && farFacts(remoteness, place, atlas),
    toCall: firstCalls([...seated, ...covering.filter((one) => !seated.includes(one))]),
  }
}
